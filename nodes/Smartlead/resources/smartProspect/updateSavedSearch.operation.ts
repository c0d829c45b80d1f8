import type { OperationDefinition } from '../../../kernel/definition/operation';
import { savedSearchId } from './searchLocators';
import { checkNewName, searchString } from './searchName';

export const updateSavedSearch: OperationDefinition = {
	name: 'Update Saved Search',
	value: 'updateSavedSearch',
	action: 'Update a saved contact search',
	description: 'Rename a saved contact search; the API cannot change its filters',
	endpoint: 'PUT /search-email-leads/search-filters/save-search/{savedSearchId}',
	effects: 'write',
	prepare: (values) => checkNewName(values.searchString),
	fields: [savedSearchId, searchString],
};
