import { objectOf } from '../../kernel/definition/values';
import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Received emails by subject, with their senders. */
export const inboundEmails: Picker = {
	path: '/inbound/messages',
	paging: {
		style: 'page',
		max: 200,
		total: 'data.pagination.total',
		pages: ['data.pagination.pages'],
	},
	items: 'items',
	search: { parameter: 'search' },
	entries: (rows) =>
		rows.map(({ id, subject, from }) => ({
			name: labelOf(subject, objectOf(from).email),
			value: id,
		})),
};
