import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Suppression groups by name, with their short IDs, which paths take, as values. */
export const suppressionGroups: Picker = {
	path: '/suppression-groups',
	items: 'groups',
	sorted: 'both',
	entries: (rows) =>
		rows.map(({ groupId, id, name, isActive }) => ({
			name: labelOf(name, isActive === false && 'inactive'),
			value: groupId ?? id,
		})),
};
