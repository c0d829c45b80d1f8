import type { Field } from '../../kernel/definition/field';

/**
 * What a contact gets: its built-in fields, and the project's contact properties by their names and
 * with their types.
 */
export const contactFields: Field = {
	displayName: 'Contact',
	name: 'contact',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	default: { mappingMode: 'defineBelow', value: null },
	description: 'Each input item is one contact. Fields without a value are not sent.',
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getContactFields',
			mode: 'map',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			multiKeyMatch: false,
			supportAutoMap: true,
		},
	},
};
