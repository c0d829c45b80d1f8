import type { Picker } from '../../kernel/pickers/picker';

/** Lead categories by name, those of the account among them. */
export const leadCategories = categories('id');

/** The same with the names as values, for routes that take these. */
export const leadCategoryNames = categories('name');

function categories(value: 'id' | 'name'): Picker {
	return {
		path: '/leads/fetch-categories',
		sorted: 'search',
		entries: (rows) => rows.map((row) => ({ name: String(row.name), value: row[value] })),
	};
}
