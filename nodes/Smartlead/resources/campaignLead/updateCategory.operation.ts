import type { OperationDefinition } from '../../define/types';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';

export const updateCategory: OperationDefinition = {
	name: 'Update Category',
	value: 'updateCategory',
	action: 'Update the category of a lead in a campaign',
	description: 'Set or clear the category of a lead inside a campaign, such as Interested',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/category',
	effects: 'write',
	prepare: (_, { body }) => {
		if (body.category_id === 0) body.category_id = null;
	},
	fields: [
		campaignId,
		leadId,
		{
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
			routing: { send: { type: 'body', property: 'category_id' } },
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Pause Lead',
					name: 'pauseLead',
					type: 'boolean',
					default: true,
					description: 'Whether to pause the lead in this campaign as well',
					routing: { send: { type: 'body', property: 'pause_lead' } },
				},
			],
		},
	],
};
