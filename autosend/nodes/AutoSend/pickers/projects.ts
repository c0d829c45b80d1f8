import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** The account's projects by name, with their domain. Project keys may not list them. */
export const projects: Picker = {
	path: '/account/projects',
	items: 'projects',
	sorted: 'both',
	entries: (rows) =>
		rows.map(({ id, name, domain }) => ({ name: labelOf(name, domain), value: id })),
};
