import type { NumberPaging } from '../../../kernel/definition/paging';

/** How webhooks and their logs are listed: the counters stand beside the rows. */
export const webhookPaging: NumberPaging = {
	style: 'page',
	max: 100,
	total: 'data.total',
	pages: ['data.totalPages'],
};
