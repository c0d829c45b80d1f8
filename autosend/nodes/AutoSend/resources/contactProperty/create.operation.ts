import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkNotReserved } from '../../contacts/reservedNames';
import { propertyType } from '../../fields/propertyType';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a contact property',
	description: 'Define a contact property, so that contacts can have values for it',
	endpoint: 'POST /contact-properties',
	effects: 'write',
	prepare: (values, { body }) => {
		const name = String(values.name).trim();
		const fix = 'Choose another name. Built-in fields such as firstName need no property.';
		checkNotReserved(name, 'Name', fix);
		body.name = name;
	},
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. plan',
			description: 'Name of the property, which no other may have',
			routing: { send: { type: 'body', property: 'name' } },
		},
		{ ...propertyType, routing: { send: { type: 'body', property: 'type' } } },
		additionalFields([
			{
				displayName: 'Default Value',
				name: 'defaultValue',
				type: 'string',
				default: '',
				description: 'What contacts have that were given no value',
				routing: { send: { type: 'body', property: 'defaultValue' } },
			},
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				default: '',
				placeholder: 'e.g. The plan that the customer has booked',
				description: 'What the property is for',
				routing: { send: { type: 'body', property: 'description' } },
			},
		]),
	],
};
