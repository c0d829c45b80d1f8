import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

const host = 'smartDelivery';
const paging = { style: 'offset', max: 100, unsure: true } as const;

/** Placement tests by name, with their status. */
export const placementTests: Picker = {
	host,
	path: '/spam-test/report',
	method: 'POST',
	paging,
	sorted: 'search',
	entries: (rows) =>
		rows.map(({ spam_test_id, id, test_name, status }) => ({
			name: labelOf(test_name, status),
			value: spam_test_id ?? id,
		})),
};

/** Folders of placement tests by name. */
export const placementFolders: Picker = {
	host,
	path: '/spam-test/folder',
	paging,
	sorted: 'search',
	entries: (rows) => rows.map(({ id, name }) => ({ name: String(name), value: id })),
};
