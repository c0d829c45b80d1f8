import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkLength } from '../../checks/checkSize';
import { groupFields, withGroupId } from './groupFields';

const { description, isActive, name } = groupFields;

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a suppression group',
	description: 'Create a group of email that contacts can unsubscribe from',
	endpoint: 'POST /suppression-groups',
	effects: 'write',
	output: withGroupId,
	prepare: (_, { body }) => checkLength(body.name, 200, name.displayName),
	fields: [{ ...name, required: true }, additionalFields([isActive, description])],
};
