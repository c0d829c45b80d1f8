import type { IDataObject } from 'n8n-workflow';

import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { valueAt } from '../../../kernel/definition/values';
import { unwrapped } from '../../../kernel/output/rows';
import { checkContactFilters, contactFiltersWith } from './contactFilters';

export const searchContacts: OperationDefinition = {
	name: 'Search Contacts',
	value: 'searchContacts',
	action: 'Search contacts in the database',
	description:
		'Search the contact database by filters. Email addresses are masked; each item has the filter_id of the search, with which Fetch Contacts reveals them for credits and Review Contacts marks them as reviewed. No source says that searching itself spends credits.',
	endpoint: 'POST /search-email-leads/search-contacts',
	effects: 'read',
	paging: {
		style: 'cursor',
		max: 500,
		parameter: 'scroll_id',
		from: { answer: 'data.scroll_id' },
		total: 'data.total_count',
		in: 'body',
	},
	output: {
		items: 'data.list',
		// Whether a further page has a filter_id of its own is not documented: each row keeps its page's.
		carry: (answer) => ({
			filter_id: valueAt(unwrapped(answer), 'filter_id') as IDataObject[string],
			scroll_id: valueAt(unwrapped(answer), 'scroll_id') as IDataObject[string],
		}),
		simplify: {
			fields: {
				id: 'id',
				firstName: 'firstName',
				lastName: 'lastName',
				title: 'title',
				companyName: 'company.name',
				companyDomain: 'company.website',
				country: 'country',
				linkedin: 'linkedin',
				filter_id: 'filter_id',
				scroll_id: 'scroll_id',
			},
		},
	},
	prepare: (_, { body }) => checkContactFilters(body),
	fields: [
		filters(
			contactFiltersWith({
				displayName: 'Scroll ID',
				name: 'scrollId',
				type: 'string',
				default: '',
				description:
					'Goes on where an earlier search stopped: the scroll_id of its last item. Keep the other filters as they were.',
				routing: { send: { type: 'body', property: 'scroll_id' } },
			}),
		),
	],
};
