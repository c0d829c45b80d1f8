import type { OperationDefinition } from '../../../kernel/definition/operation';
import { searchPaging } from './searchPaging';

export const getFetchedSearches: OperationDefinition = {
	name: 'Get Fetched Searches',
	value: 'getFetchedSearches',
	action: 'Get fetched contact searches',
	description:
		'List the contact searches whose contacts were fetched, with the counts of emails found; their ID is the filter_id that Get Contacts takes',
	endpoint: 'GET /search-email-leads/search-filters/fetched-searches',
	effects: 'read',
	paging: searchPaging,
	output: {
		items: 'data.fetchedLeads',
		simplify: {
			fields: {
				id: 'id',
				search_string: 'search_string',
				filter_details: 'filter_details',
				leads_found: 'fetch_details.leads_found',
				email_fetched: 'fetch_details.email_fetched',
				metrics: 'fetch_details.metrics',
				is_saved: 'is_saved',
				created_at: 'created_at',
				updated_at: 'updated_at',
			},
		},
	},
	fields: [],
};
