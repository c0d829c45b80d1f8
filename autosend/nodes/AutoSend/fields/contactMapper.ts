import type { Field } from '../../kernel/definition/field';

/**
 * What a contact gets: its built-in fields, and the project's contact properties by their names and
 * with their types. Read with `contactOf` or `contactEntry`.
 */
export const contactMapper: Field = {
	displayName: 'Contact',
	name: 'contact',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'Each input item is one contact. Mapped automatically, columns are found by their usual names, such as "First Name" or firstName, and those without a contact property are left out. Empty values are not sent. Boolean properties are left out until you add them.',
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getContactFields',
			mode: 'map',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			multiKeyMatch: false,
			supportAutoMap: true,
			refreshStaleSchemaOnOpen: true,
		},
	},
};
