import type { Picker } from '../../kernel/pickers/picker';

/** Lead lists by name. */
export const leadLists: Picker = {
	path: '/lead-list/',
	items: 'data.lists',
	paging: { style: 'offset', max: 1_000 },
	search: { parameter: 'listName' },
	entries: (rows) => rows.map(({ id, list_name }) => ({ name: String(list_name), value: id })),
};
