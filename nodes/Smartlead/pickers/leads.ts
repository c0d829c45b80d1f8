import type { Picker } from '../../kernel/pickers/picker';
import { nameOfLead } from './nameOfLead';

/** Leads of the account by address; values are lead IDs. */
export const leads: Picker = {
	path: '/leads/all',
	items: 'data.leads',
	paging: { style: 'cursor', max: 1_000, parameter: 'lastSeenLeadId', from: { lastRow: 'id' } },
	// The API finds whole addresses; parts of one are looked for in the page.
	search: { parameter: 'leadEmail', only: /@/ },
	sorted: 'search',
	entries: (rows) => rows.map((row) => ({ name: nameOfLead(row), value: Number(row.id) })),
};
