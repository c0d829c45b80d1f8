import type { IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';
import type { EntryOfRow, Picker } from '../../kernel/pickers/picker';

/** Campaigns by name, with their state. */
export const campaigns: Picker = {
	path: '/campaigns',
	paging: {
		style: 'page',
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.totalPages', 'data.pagination.pages'],
	},
	items: 'campaigns',
	// Known from a public client alone, so what comes is filtered here as well.
	search: { parameter: 'name', only: /\S/ },
	entries: (rows) => rows.map((row) => entryOf(row, labelOf(row.name, row.status))),
};

/** Paused campaigns by name. */
export const pausedCampaigns: Picker = {
	...campaigns,
	parameters: { status: 'paused' },
	entries: (rows) => rows.map((row) => entryOf(row, String(row.name))),
};

// Older pages of the docs name the key `campaignId`.
function entryOf({ id, campaignId }: IDataObject, name: string): EntryOfRow {
	return { name, value: id ?? campaignId };
}
