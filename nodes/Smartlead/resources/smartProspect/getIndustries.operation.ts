import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
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
		filters([
			beginsWith,
			{
				displayName: 'With Sub-Industries',
				name: 'withSubIndustry',
				type: 'boolean',
				default: true,
				description: 'Whether to return the sub-industries of each industry as well',
				routing: { send: { type: 'query', property: 'withSubIndustry' } },
			},
		]),
	],
};
