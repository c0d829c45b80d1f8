import type { Field } from '../../kernel/definition/field';

/** The name of a record that is written, sent as `name` in the body. */
export const name: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Example Bakery',
	description: 'Name as it is shown in Smartlead',
	routing: { send: { type: 'body', property: 'name' } },
};
