import type { Field } from '../../../kernel/definition/field';
import { fromList, listOrId } from '../../../kernel/definition/locatorModes';

/** A search for contacts by its filter ID, as an option. Spread it to send it. */
export const optionalFilterId: Field = {
	displayName: 'Search',
	name: 'filterId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'A search for contacts. By ID takes the filter_id of an item of Search Contacts.',
	modes: listOrId({
		search: 'searchRecentProspectSearches',
		placeholder: 'Select a recent search…',
		example: '327105',
		pattern: '[1-9][0-9]*',
		error: 'The ID of a search is a whole number',
	}),
};

/** The search that an operation acts on; fills `{filterId}` of the path. */
export const filterId: Field = { ...optionalFilterId, required: true };

/** A saved search; fills `{savedSearchId}` of the path. */
export const savedSearchId: Field = {
	displayName: 'Saved Search',
	name: 'savedSearchId',
	type: 'resourceLocator',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The search to rename. By ID takes an ID of Get Saved Searches.',
	modes: [
		fromList('searchSavedProspectSearches', 'Select a saved search…'),
		optionalFilterId.modes![1],
	],
};

/** A search whose contacts were fetched; fills `{fetchedSearchId}` of the path. */
export const fetchedSearchId: Field = {
	displayName: 'Fetched Search',
	name: 'fetchedSearchId',
	type: 'resourceLocator',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The search to rename. By ID takes an ID of Get Fetched Searches.',
	modes: [
		fromList('searchFetchedProspectSearches', 'Select a fetched search…'),
		optionalFilterId.modes![1],
	],
};
