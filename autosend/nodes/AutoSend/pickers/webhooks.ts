import type { IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Webhooks by URL, with their events, since several may have one URL. */
export const webhooks: Picker = {
	path: '/webhooks',
	paging: { style: 'page', max: 100, total: 'data.total', pages: ['data.totalPages'] },
	items: 'webhooks',
	entries: (rows) => rows.map((row) => ({ name: labelOf(row.url, detailOf(row)), value: row.id })),
};

// As many events as fit into a line of the list.
const MOST_EVENTS = 2;

function detailOf({ events, isActive }: IDataObject): string {
	const names = Array.isArray(events) ? events.map(String) : [];
	const more = names.length - MOST_EVENTS;
	const rest = more > 0 ? [`${more} more`] : [];
	const state = isActive === false ? ['inactive'] : [];
	return [...names.slice(0, MOST_EVENTS), ...rest, ...state].join(', ');
}
