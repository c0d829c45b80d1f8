import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Templates by name, with their type. Only the search is documented to take a page and a limit. */
export const templates: Picker = {
	path: '/templates/search',
	paging: {
		style: 'page',
		// Not published; the largest page of most lists.
		max: 100,
		total: 'data.pagination.total',
		pages: 'data.pagination.pages',
	},
	items: 'templates',
	search: { parameter: 'query' },
	entries: (rows) =>
		rows.map(({ templateId, templateName, templateType }) => ({
			name: labelOf(templateName, templateType),
			value: templateId,
		})),
};
