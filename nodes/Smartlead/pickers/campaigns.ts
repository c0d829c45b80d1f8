import { isEmpty } from '../../kernel/definition/values';
import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

const path = '/campaigns/';

/** Campaigns by name, with their status. */
export const campaigns: Picker = {
	path,
	sorted: 'both',
	entries: (rows) =>
		rows.map(({ id, name, status }) => ({
			name: labelOf(name, String(status).toLowerCase()),
			value: id,
			url: `https://app.smartlead.ai/app/email-campaign/${String(id)}/analytics`,
		})),
};

/** Subsequences by name; they are campaigns with a parent. */
export const subsequences: Picker = {
	path,
	sorted: 'search',
	entries: (rows) =>
		rows
			.filter(({ parent_campaign_id }) => !isEmpty(parent_campaign_id))
			.map(({ id, name }) => ({ name: String(name), value: id })),
};
