import type { Field } from '../../kernel/definition/field';

/** What kind of values a property has, of contacts and of events. Spread it to send it. */
export const propertyType: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	required: true,
	default: 'string',
	description: 'What values of the property are',
	options: [
		{ name: 'Boolean', value: 'boolean', description: 'True or false' },
		{ name: 'Date', value: 'date' },
		{ name: 'Number', value: 'number' },
		{ name: 'String', value: 'string', description: 'Text' },
	],
};
