import type { Paging } from '../definition/paging';
import { isEmpty, valueAt } from '../definition/values';
import { cursorIn } from './cursor';

type Paged = Exclude<Paging, { style: 'none' }>;

/** How far the reading of a list has come, the last page included. */
export interface Progress {
	pages: number;
	/** Rows that came, those that came twice included. */
	received: number;
	/** Rows that the last page was asked for. */
	limit: number;
	/** How many rows there are in all, as far as an answer has said it. */
	total: number | undefined;
}

/**
 * Whether a list ends with a page. What the API says of it counts where it can be right: a full page
 * that it calls the last one in a way that it may say of every page, such as a total of just its
 * own rows, is asked for its successor.
 */
export function isLastPage(
	paging: Paged,
	body: unknown,
	page: unknown[],
	{ pages, received, limit }: Progress,
): boolean {
	if (!page.length) return true;
	if (paging.style === 'cursor' && isEmpty(cursorIn(paging, body, page))) return true;
	if (paging.style === 'offset' && paging.hasMore) {
		const hasMore = valueAt(body, paging.hasMore);
		if (typeof hasMore === 'boolean') return !hasMore;
	}
	const isFull = page.length >= limit;
	const total = totalIn(paging, body);
	if (total !== undefined && received < total) return false;
	const allPages = paging.style === 'page' ? countAt(body, paging.pages) : undefined;
	if (allPages !== undefined && pages < allPages) return false;
	if (!isFull) return true;
	const isTotalReached = total !== undefined && total === received && total > page.length;
	const isCountReached = allPages !== undefined && allPages === pages && pages > 1;
	return isTotalReached || isCountReached;
}

/** The number of all rows that an answer gives; undefined where it gives none. */
export function totalIn({ total }: Paged, body: unknown): number | undefined {
	return countAt(body, total);
}

/** The first number above 0 at some dotted paths; APIs give numbers as texts as well. */
function countAt(body: unknown, paths: string | string[] = []): number | undefined {
	const counts = [paths].flat().map((path) => {
		const value = valueAt(body, path);
		const isCount = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
		return isCount ? Number(value) : NaN;
	});
	return counts.find((count) => Number.isInteger(count) && count > 0);
}
