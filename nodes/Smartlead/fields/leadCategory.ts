import type { Field } from '../../kernel/definition/field';
import { fromList, listOrId } from '../../kernel/definition/locatorModes';
import type { OperationDefinition } from '../../kernel/definition/operation';

/** A lead category as a filter, sent as `lead_category_id` in the query. */
export const leadCategoryFilter: Field = {
	displayName: 'Lead Category',
	name: 'leadCategoryId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'Only leads in this category',
	modes: listOrId({
		search: 'searchLeadCategories',
		placeholder: 'Select a category…',
		example: '1',
		error: 'A category ID is a whole number',
	}),
	routing: { send: { type: 'query', property: 'lead_category_id' } },
};

/** The category that a lead gets, sent as `category_id` in the body. Needs `zeroClearsCategory`. */
export const categoryId: Field = {
	displayName: 'Category',
	name: 'categoryId',
	type: 'resourceLocator',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The new category; No Category (ID 0) clears it',
	modes: [
		fromList('searchLeadCategoriesOrNone', 'Select a category…'),
		leadCategoryFilter.modes![1],
	],
	routing: { send: { type: 'body', property: 'category_id' } },
};

/** `prepare` of operations with `categoryId`: the API clears with null, which a form cannot give. */
export const zeroClearsCategory: OperationDefinition['prepare'] = (_, { body }) => {
	if (body.category_id === 0) body.category_id = null;
};
