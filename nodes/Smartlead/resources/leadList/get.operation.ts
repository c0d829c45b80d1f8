import type { OperationDefinition } from '../../../kernel/definition/operation';
import { listId } from '../../fields/leadList';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a lead list',
	description: 'Get the name of a lead list and how many leads it holds',
	endpoint: 'GET /lead-list/{listId}',
	effects: 'read',
	notFound: 'lead list',
	fields: [listId],
};
