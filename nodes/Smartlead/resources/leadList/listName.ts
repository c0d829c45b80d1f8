import type { Field } from '../../../kernel/definition/field';

export const listName: Field = {
	displayName: 'List Name',
	name: 'listName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Iberia CTOs',
	description: 'Name of the lead list, as the team sees it',
	routing: { send: { type: 'body', property: 'listName' } },
};
