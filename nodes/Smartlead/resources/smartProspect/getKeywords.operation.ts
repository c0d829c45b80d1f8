import type { OperationDefinition } from '../../../kernel/definition/operation';
import { lookupPaging, searchFilters } from './lookup';

export const getKeywords: OperationDefinition = {
	name: 'Get Keywords',
	value: 'getKeywords',
	action: 'Get company keywords for contact filters',
	description: 'Look up keywords of companies for the filter Company Keywords of Search Contacts',
	endpoint: 'GET /search-email-leads/keywords',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	fields: [searchFilters],
};
