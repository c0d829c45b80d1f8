import type { Picker } from '../../kernel/pickers/picker';

/** Tags by name; leads, lead lists and mailboxes share them. */
export const tags: Picker = {
	path: '/crm/leads/tags',
	sorted: 'search',
	entries: (rows) => rows.map(({ id, name }) => ({ name: String(name), value: id })),
};
