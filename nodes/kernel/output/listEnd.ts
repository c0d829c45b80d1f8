import type { Paging } from '../definition/paging';
import { isEmpty, valueAt } from '../definition/values';
import { cursorIn } from './cursor';

type Paged = Exclude<Paging, { style: 'none' }>;

/** A number that answers give of a list as a whole, by the answers so far. */
interface Count {
	latest: number;
	least: number;
	most: number;
	/** Whether the last two that gave it agree: one that grows with each page counts that page. */
	isSteady: boolean;
}

/** How far the reading of a list has come, the last page included. */
export interface Progress {
	pages: number;
	/** Rows that came, those that came twice included. */
	received: number;
	/** Rows that the last page was asked for. */
	limit: number;
	/** How many rows there are in all, as far as an answer has said it. */
	total?: Count;
	/** How many pages there are in all, likewise. */
	allPages?: Count;
	/** Whether the last answer said that there is more, or that there is not. */
	hasMore?: boolean;
}

/** How far the reading has come with one more page. */
export function progressWith(
	before: Progress,
	paging: Paged,
	body: unknown,
	page: unknown[],
	limit: number,
): Progress {
	const allPages = paging.style === 'page' ? countAt(body, paging.pages) : undefined;
	const hasMore =
		paging.style === 'offset' && paging.hasMore ? valueAt(body, paging.hasMore) : undefined;
	return {
		pages: before.pages + 1,
		received: before.received + page.length,
		limit,
		total: counted(before.total, countAt(body, paging.total)),
		allPages: counted(before.allPages, allPages),
		hasMore: typeof hasMore === 'boolean' ? hasMore : undefined,
	};
}

/** Whether a full page does not tell where the next one begins, since its last row has no ID. */
export function isStuck(paging: Paged, body: unknown, page: unknown[], limit: number): boolean {
	const isByRow = paging.style === 'cursor' && 'lastRow' in paging.from;
	return isByRow && page.length >= limit && isEmpty(cursorIn(paging, body, page));
}

/**
 * Whether a list ends with a page. What the API says of it counts where it can be right: a full page
 * that it calls the last one in a way that it may say of every page, such as a total of just the
 * rows so far, is asked for its successor.
 */
export function isLastPage(
	paging: Paged,
	body: unknown,
	page: unknown[],
	{ pages, received, limit, total, allPages, hasMore }: Progress,
): boolean {
	if (!page.length) return true;
	if (paging.style === 'cursor' && isEmpty(cursorIn(paging, body, page))) return true;
	const isShort = page.length < limit;
	// A cursor that is given says that there may be more, unless all there is has come.
	if (paging.style === 'cursor' && 'answer' in paging.from) {
		return isShort ? total?.latest === received : isReached(total, received);
	}
	if (hasMore !== undefined) return !hasMore;
	if (total && received < total.latest) return false;
	if (allPages && pages < allPages.latest) return false;
	return isShort || isReached(total, received) || isReached(allPages, pages);
}

function isReached(count: Count | undefined, reached: number): boolean {
	return count !== undefined && count.isSteady && count.latest === reached;
}

/**
 * What an empty page breaks of what the answers before have said: a list that ends so is not whole.
 *
 * @param before how far the reading had come before that page
 * @returns how far it came, in words; undefined where nothing is known to be missing
 */
export function promiseBroken(before: Progress, { total, allPages, hasMore }: Progress) {
	const { received, pages } = before;
	// The least, since a count that grows with each page promises nothing.
	if (total && received < total.least) return `${received} of ${total.least} rows`;
	if (total) return undefined;
	// A list of no rows may still count one page.
	if (allPages && Math.max(pages, 1) < allPages.least) {
		return `${pages} of ${allPages.least} pages`;
	}
	const isMorePromised = before.hasMore === true && hasMore !== false;
	return isMorePromised ? `${received} rows, although the API said that there are more` : undefined;
}

/**
 * Whether a page lies beyond the end that all totals so far have named, whole and full: a total may
 * be wrong, but an API that ignores which page is asked for goes on like this for ever.
 *
 * @param before how far the reading had come before that page
 */
export function isBeyondTotal(
	before: Progress,
	page: unknown[],
	{ total, limit }: Progress,
): boolean {
	// A total of one page may be the count of each.
	if (!total || total.most <= limit) return false;
	return page.length >= limit && before.received >= total.most;
}

function counted(before: Count | undefined, count: number | undefined): Count | undefined {
	if (count === undefined) return before;
	return {
		latest: count,
		least: Math.min(count, before?.least ?? count),
		most: Math.max(count, before?.most ?? count),
		isSteady: count === before?.latest,
	};
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
