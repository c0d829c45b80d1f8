import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Clients of an agency account by name, with their address. */
export const clients: Picker = {
	path: '/client/',
	sorted: 'both',
	entries: (rows) => rows.map(({ id, name, email }) => ({ name: labelOf(name, email), value: id })),
};
