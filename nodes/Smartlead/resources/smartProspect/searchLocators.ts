import type { INodeProperties } from 'n8n-workflow';

/** A search for contacts by its filter ID, as an option. Spread it to send it. */
export const optionalFilterId: INodeProperties = {
	displayName: 'Search',
	name: 'filterId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'A search for contacts. By ID takes the filter_id of an item of Search Contacts.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a recent search…',
			typeOptions: { searchListMethod: 'searchRecentProspectSearches', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 327105',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '[1-9][0-9]*',
						errorMessage: 'The ID of a search is a whole number',
					},
				},
			],
		},
	],
};

/** The search that an operation acts on; fills `{filterId}` of the path. */
export const filterId: INodeProperties = { ...optionalFilterId, required: true };

/** A saved search; fills `{savedSearchId}` of the path. */
export const savedSearchId: INodeProperties = {
	displayName: 'Saved Search',
	name: 'savedSearchId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The search to rename. By ID takes an ID of Get Saved Searches.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a saved search…',
			typeOptions: { searchListMethod: 'searchSavedProspectSearches', searchable: true },
		},
		optionalFilterId.modes![1],
	],
};

/** A search whose contacts were fetched; fills `{fetchedSearchId}` of the path. */
export const fetchedSearchId: INodeProperties = {
	displayName: 'Fetched Search',
	name: 'fetchedSearchId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The search to rename. By ID takes an ID of Get Fetched Searches.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a fetched search…',
			typeOptions: { searchListMethod: 'searchFetchedProspectSearches', searchable: true },
		},
		optionalFilterId.modes![1],
	],
};
