import type { OperationDefinition } from '../../../kernel/definition/operation';
import { limit, returnAll } from '../../fields/paging';
import { beginsWith, checkLookup, lookupPaging } from './lookup';

export const getIndustries: OperationDefinition = {
	name: 'Get Industries',
	value: 'getIndustries',
	action: 'Get industries for contact filters',
	description:
		'List the industries of the contact database, named as the filter Industry of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/industries',
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
					displayName: 'With Sub-Industries',
					name: 'withSubIndustry',
					type: 'boolean',
					default: true,
					description: 'Whether to return the sub-industries of each industry as well',
					routing: { send: { type: 'query', property: 'withSubIndustry' } },
				},
			],
		},
	],
};
