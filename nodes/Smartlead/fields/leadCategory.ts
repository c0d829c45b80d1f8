import type { INodeProperties } from 'n8n-workflow';

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
