import type { OperationDefinition } from '../../../kernel/definition/operation';
import { lookupPaging, searchFilters } from './lookup';

export const getCompanies: OperationDefinition = {
	name: 'Get Companies',
	value: 'getCompanies',
	action: 'Get companies for contact filters',
	description: 'Look up names of companies for the filters by company of Search Contacts',
	endpoint: 'GET /search-email-leads/company',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	fields: [searchFilters],
};
