import type { Page } from '../page';

/** The counters of webhooks and their logs stand beside the rows, and the pages have another name. */
export function flatPage({ pages, ...counts }: Page<unknown>['pagination']): object {
	return { ...counts, totalPages: pages };
}
