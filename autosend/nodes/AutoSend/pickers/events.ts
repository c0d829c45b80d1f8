import type { Picker } from '../../kernel/pickers/picker';

/** Event definitions by name; values are the names. */
export const events: Picker = {
	path: '/events',
	items: 'events',
	sorted: 'both',
	entries: (rows) => rows.map(({ eventName }) => ({ name: String(eventName), value: eventName })),
};
