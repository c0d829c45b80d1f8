import type { OperationDefinition } from '../../../kernel/definition/operation';
import { groupId } from '../../fields/suppressionGroup';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a suppression group',
	description: 'Get a suppression group with its state and how many addresses it holds',
	endpoint: 'GET /suppression-groups/{groupId}',
	effects: 'read',
	fields: [groupId],
};
