import type { OperationDefinition } from '../../../kernel/definition/operation';
import { limit, returnAll } from '../../fields/paging';
import { beginsWith, checkLookup, lookupPaging } from './lookup';

export const getSubIndustries: OperationDefinition = {
	name: 'Get Sub-Industries',
	value: 'getSubIndustries',
	action: 'Get sub industries for contact filters',
	description:
		'List the sub-industries of the contact database, named as the filter Sub-Industry of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/sub-industries',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				beginsWith,
				{
					displayName: 'Industry',
					name: 'industryId',
					type: 'resourceLocator',
					default: { mode: 'list', value: '' },
					description: 'Only sub-industries of this industry',
					modes: [
						{
							displayName: 'From List',
							name: 'list',
							type: 'list',
							placeholder: 'Select an industry…',
							typeOptions: { searchListMethod: 'searchProspectIndustries', searchable: true },
						},
						{
							displayName: 'By ID',
							name: 'id',
							type: 'string',
							placeholder: 'e.g. 1',
							hint: 'Get Industries gives the IDs',
							validation: [
								{
									type: 'regex',
									properties: {
										regex: '[0-9]+',
										errorMessage: 'An industry ID is a whole number',
									},
								},
							],
						},
					],
					routing: { send: { type: 'query', property: 'industry_id' } },
				},
			],
		},
	],
};
