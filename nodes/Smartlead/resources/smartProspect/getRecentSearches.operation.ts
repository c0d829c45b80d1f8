import type { OperationDefinition } from '../../../kernel/definition/operation';
import { searchPaging } from './searchPaging';

export const getRecentSearches: OperationDefinition = {
	name: 'Get Recent Searches',
	value: 'getRecentSearches',
	action: 'Get recent contact searches',
	description:
		'List the recent contact searches with their filters; their ID is the filter_id that Fetch Contacts takes',
	endpoint: 'GET /search-email-leads/search-filters/recent-searches',
	effects: 'read',
	paging: searchPaging,
	output: { items: 'data.recentSearches' },
	fields: [],
};
