import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkColor, name, optionalColor } from './tagFields';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create an email account tag',
	description: 'Create a tag, which can be put on mailboxes and on leads',
	endpoint: 'POST /tags',
	effects: 'write',
	prepare: (_, { body }) => checkColor(body),
	fields: [name, additionalFields([optionalColor])],
};
