import type { NumberPaging } from '../../../kernel/definition/paging';

/** How templates are listed and searched. */
export const templatePaging: NumberPaging = {
	style: 'page',
	// Not published; the largest page of most lists.
	max: 100,
	total: 'data.pagination.total',
	pages: ['data.pagination.pages'],
};
