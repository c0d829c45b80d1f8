import type { OperationDefinition } from '../../../kernel/definition/operation';
import { fetchedSearchId } from './searchLocators';
import { checkNewName, searchString } from './searchName';

export const updateFetchedSearch: OperationDefinition = {
	name: 'Update Fetched Search',
	value: 'updateFetchedSearch',
	action: 'Update a fetched contact search',
	description:
		'Rename a contact search whose contacts were fetched; the API cannot change its filters',
	endpoint: 'PUT /search-email-leads/search-filters/fetched-searches/{fetchedSearchId}',
	effects: 'write',
	prepare: (values) => checkNewName(values.searchString),
	fields: [fetchedSearchId, searchString],
};
