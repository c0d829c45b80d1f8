import type { Picker } from '../../kernel/pickers/picker';

/** Paused campaigns by name. */
export const pausedCampaigns: Picker = {
	path: '/campaigns',
	parameters: { status: 'paused' },
	paging: {
		style: 'page',
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.totalPages', 'data.pagination.pages'],
	},
	items: 'campaigns',
	search: { parameter: 'name' },
	entries: (rows) =>
		rows.map(({ id, campaignId, name }) => ({
			name: String(name),
			// Older pages of the docs name the key `campaignId`.
			value: id ?? campaignId,
		})),
};
