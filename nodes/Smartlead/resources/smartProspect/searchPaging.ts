import type { Paging } from '../../../kernel/definition/paging';

/** How stored searches come in pages. No source names the largest page, so the total ends them. */
export const searchPaging: Paging = { style: 'offset', max: 100, total: 'data.totalCount' };
