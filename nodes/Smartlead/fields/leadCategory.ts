import type { INodeProperties } from 'n8n-workflow';

import type { OperationDefinition } from '../../kernel/definition/operation';

/** A lead category as a filter, sent as `lead_category_id` in the query. */
export const leadCategoryFilter: INodeProperties = {
	displayName: 'Lead Category',
	name: 'leadCategoryId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'Only leads in this category',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a category…',
			typeOptions: { searchListMethod: 'searchLeadCategories', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 1',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A category ID is a whole number' },
				},
			],
		},
	],
	routing: { send: { type: 'query', property: 'lead_category_id' } },
};

/** The category that a lead gets, sent as `category_id` in the body. Needs `zeroClearsCategory`. */
export const categoryId: INodeProperties = {
	displayName: 'Category',
	name: 'categoryId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The new category; No Category (ID 0) clears it',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a category…',
			typeOptions: { searchListMethod: 'searchLeadCategoriesOrNone', searchable: true },
		},
		leadCategoryFilter.modes![1],
	],
	routing: { send: { type: 'body', property: 'category_id' } },
};

/** `prepare` of operations with `categoryId`: the API clears with null, which a form cannot give. */
export const zeroClearsCategory: OperationDefinition['prepare'] = (_, { body }) => {
	if (body.category_id === 0) body.category_id = null;
};
