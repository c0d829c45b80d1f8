import type { OperationDefinition } from '../../../kernel/definition/operation';
import { lookupPaging, searchFilters } from './lookup';

export const getDomains: OperationDefinition = {
	name: 'Get Domains',
	value: 'getDomains',
	action: 'Get company domains for contact filters',
	description: 'Look up domains of companies for the filters by company domain of Search Contacts',
	endpoint: 'GET /search-email-leads/domain',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	fields: [searchFilters],
};
