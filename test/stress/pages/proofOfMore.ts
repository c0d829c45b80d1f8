import type { Page, Row } from './hostileList';
import type { List } from './lists';

/**
 * By what of the answers somebody who has read them can know that the last page was not the end of
 * the list. Of what is said, only counts above zero and real switches count.
 *
 * @param haveIds whether rows can be known again; else only pages can that are the same as a whole
 * @returns undefined where nothing tells
 */
export function proofOfMore(
	paging: List['paging'],
	served: Page[],
	haveIds: boolean,
): string | undefined {
	const last = served[served.length - 1];
	const before = served.slice(0, -1);
	if (last.isOdd) return before.length ? 'an answer that is no page' : undefined;
	const received = rowsIn(served);
	const total = lastCount(served, 'total');
	const hasBeenFull = served.some(({ rows, limit }) => rows.length === limit);
	const isUnsure = paging.style === 'offset' && paging.unsure === true && !hasBeenFull;

	if (isRepeated(last, before, haveIds)) {
		if (isUnsure || (total !== undefined && rowsIn(before) >= total)) return undefined;
		return 'a page that came before';
	}
	if (total !== undefined && received < total) return 'a total of more';
	const pages = lastCount(served, 'pages');
	// An answer that was no page has been asked for again.
	const read = served.filter(({ isOdd }) => !isOdd).length;
	const isThere = total !== undefined && !last.rows.length;
	if (!isThere && pages !== undefined && read < pages) return 'a number of more pages';
	if (last.hasMore === true) return 'a switch that says so';
	if (last.hasMore === false || !last.rows.length) return undefined;
	if (paging.style === 'cursor' && 'answer' in paging.from) {
		const hasNone = last.cursor === undefined || last.cursor === null;
		const isComplete = received === total && last.rows.length < last.limit;
		return hasNone || isComplete ? undefined : 'a cursor';
	}
	// Who gives more than was asked for gives all.
	if (isUnsure) return last.rows.length > last.limit ? undefined : 'a page of unknown size';
	if (last.rows.length < last.limit) return undefined;
	if (total === received && total > last.rows.length) return undefined;
	if (pages === read && pages > 1) return undefined;
	return 'a full page';
}

function rowsIn(pages: Page[]): number {
	return pages.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The last number that was said and can be right. */
function lastCount(served: Page[], what: 'total' | 'pages'): number | undefined {
	const counts = served.map((page) => page[what]).filter(isCount);
	const last = counts[counts.length - 1];
	return last === undefined ? undefined : Number(last);
}

function isCount(value: unknown): boolean {
	if (typeof value === 'string') return /^[1-9]\d*$/.test(value);
	return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** Whether a page brings nothing new. */
function isRepeated({ rows }: Page, before: Page[], haveIds: boolean): boolean {
	if (!rows.length) return false;
	if (!haveIds)
		return before.some((page) => numbersOf(page.rows).join() === numbersOf(rows).join());
	const known = new Set(before.flatMap((page) => numbersOf(page.rows)));
	return numbersOf(rows).every((number) => known.has(number));
}

function numbersOf(rows: Row[]): Array<number | undefined> {
	return rows.map((row) => row?.row);
}
