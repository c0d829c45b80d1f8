import { filters } from '../../../kernel/definition/collections';
import { listOrId } from '../../../kernel/definition/locatorModes';
import type { OperationDefinition } from '../../../kernel/definition/operation';
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
		filters([
			beginsWith,
			{
				displayName: 'Industry',
				name: 'industryId',
				type: 'resourceLocator',
				role: 'id',
				default: { mode: 'list', value: '' },
				description: 'Only sub-industries of this industry',
				modes: listOrId({
					search: 'searchProspectIndustries',
					placeholder: 'Select an industry…',
					example: '1',
					error: 'An industry ID is a whole number',
					hint: 'Get Industries gives the IDs',
				}),
				routing: { send: { type: 'query', property: 'industry_id' } },
			},
		]),
	],
};
