import type { OperationDefinition } from '../../../kernel/definition/operation';
import { beginsWithFilters, checkLookup, lookupPaging } from './lookup';

export const getCountries: OperationDefinition = {
	name: 'Get Countries',
	value: 'getCountries',
	action: 'Get countries for contact filters',
	description:
		'List the countries of the contact database, named as the filter Country of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/countries',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [beginsWithFilters],
};
