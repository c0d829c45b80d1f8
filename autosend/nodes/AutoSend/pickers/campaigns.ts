import type { IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';
import type { EntryOfRow, Picker } from '../../kernel/pickers/picker';

const source = {
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
} satisfies Partial<Picker>;

/** All campaigns by name, with their state. */
export const campaigns: Picker = { ...source, entries: (rows) => rows.map(withState) };

export const draftCampaigns = inState('draft');

export const pausedCampaigns = inState('paused');

/** Campaigns that go out or will, by their states, since the API lists one state at a time. */
export const runningCampaigns = ['sending', 'sending_gradual', 'scheduled'].map(
	(status): Picker => ({ ...inState(status), entries: (rows) => rows.map(withState) }),
);

/** The same, and those that somebody has paused. */
export const unfinishedCampaigns: Picker[] = [
	...runningCampaigns,
	{ ...pausedCampaigns, entries: (rows) => rows.map(withState) },
];

function inState(status: string): Picker {
	return {
		...source,
		parameters: { status },
		entries: (rows) => rows.map(entryOf),
	};
}

function withState(row: IDataObject): EntryOfRow {
	const { name, value } = entryOf(row);
	const isGradual = row.status === 'sending_gradual';
	return { name: labelOf(name, isGradual ? 'sending gradually' : row.status), value };
}

function entryOf({ id, campaignId, name }: IDataObject): EntryOfRow {
	// Older pages of the docs name the key `campaignId`.
	return { name: String(name), value: id ?? campaignId };
}
