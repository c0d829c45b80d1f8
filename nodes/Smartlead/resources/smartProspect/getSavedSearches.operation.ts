import type { OperationDefinition } from '../../../kernel/definition/operation';
import { searchPaging } from './searchPaging';

export const getSavedSearches: OperationDefinition = {
	name: 'Get Saved Searches',
	value: 'getSavedSearches',
	action: 'Get saved contact searches',
	description: 'List the contact searches that were saved under a name, with their filters',
	endpoint: 'GET /search-email-leads/search-filters/saved-searches',
	effects: 'read',
	paging: searchPaging,
	output: { items: 'data.savedSearches' },
	fields: [],
};
