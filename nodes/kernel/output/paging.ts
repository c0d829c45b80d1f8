import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Paging } from '../definition/paging';
import { isObject } from '../definition/values';
import { cursorIn } from './cursor';
import type { Progress } from './listEnd';
import { isBeyondTotal, isLastPage, isStuck, progressWith, promiseBroken } from './listEnd';
import { hasList, notAList, rowsOf } from './rows';
import { SeenRows } from './seenRows';

/** Sends one page; the answer's body comes back. */
export type SendPage = (options: IHttpRequestOptions) => Promise<unknown>;

// More rows than n8n can hold, at the page sizes that APIs have; a list without an end has more.
const MOST_PAGES = 10_000;

/**
 * Fetches the rows of a list, page after page, each with the same filters and as large as the API
 * allows. A row that comes again, because the list has moved meanwhile, is put out once.
 *
 * @param items dotted path, or paths, of the rows in the answer
 * @param wanted how many rows at the most; Infinity for all
 * @param withAnswer adds to the rows of a page what else its answer says
 * @throws UserError for an answer that is no page of the list, for pages that would never end, such
 * as one that came before, and for a list that ends before it was said to
 */
export async function fetchRows(
	paging: Paging,
	items: string | string[] | undefined,
	options: IHttpRequestOptions,
	wanted: number,
	send: SendPage,
	withAnswer: (page: unknown[], answer: unknown) => unknown[] = (page) => page,
): Promise<unknown[]> {
	if (paging.style === 'none') {
		const answer = await send(options);
		const page = rowsOf(answer, items);
		if (!isAnswer(answer) || isHollow(page)) throw notAList();
		return withAnswer(page.filter(isRow), answer).slice(0, wanted);
	}

	const rows: unknown[] = [];
	const seen = new SeenRows();
	let progress: Progress = { pages: 0, received: 0, limit: 0 };
	// Once a page has come full, the API is known to give pages of that size.
	let unsure = paging.style === 'offset' && paging.unsure === true;
	let last: { body: unknown; page: unknown[] } | undefined;
	for (;;) {
		// The number of a page means its place only among pages of one size.
		const missing = paging.style === 'page' ? wanted : wanted - rows.length;
		const limit = Math.min(paging.max, missing);
		const parameters = { ...placeOf(paging, progress, last), limit };
		const body = await send(withParameters(options, paging.in, parameters));
		const page = rowsOf(body, items);
		const isFollowing = !rows.length || isNextPage(body, items, page, rows[0]);
		if (!isAnswer(body) || isHollow(page) || !isFollowing) throw notAList();

		const before = progress;
		progress = progressWith(before, paging, body, page, limit);
		const fresh = seen.fresh(page);
		if (page.length && !fresh.length) {
			// An API without pages gives all there is each time, and all there was to come has come.
			if (unsure || before.received >= (progress.total?.latest ?? Infinity)) return rows;
			throw repeatedPage();
		}
		const broken = page.length ? undefined : promiseBroken(before, progress);
		if (broken) throw endedEarly(broken);
		rows.push(...withAnswer(fresh.filter(isRow), body));
		if (rows.length >= wanted) return rows.slice(0, wanted);
		const mayRepeat = !seen.hasKeys && isBeyondTotal(before, page, progress);
		if (mayRepeat || progress.pages >= MOST_PAGES) throw endless(progress);

		if (isStuck(paging, body, page, limit)) throw stuck();

		if (page.length === limit) unsure = false;
		if (unsure && page.length > limit) return rows;
		const mayBeCapped = unsure && page.length > 0;
		if (!mayBeCapped && isLastPage(paging, body, page, progress)) {
			// Without a cursor there is no asking for what a total has promised.
			const missing = promiseBroken(progress, progress);
			if (missing) throw endedEarly(missing);
			return rows;
		}
		last = { body, page };
	}
}

/** Of less than an object with keys, or a list, nobody could tell that rows are missing. */
function isAnswer(body: unknown): boolean {
	if (typeof body !== 'object' || body === null) return false;
	return Array.isArray(body) || Object.keys(body).length > 0;
}

/**
 * Whether an answer in the middle of a list is its next page. The first one may be an object without
 * rows, which is put out as it is; the others have a list, of what the first one had.
 */
function isNextPage(
	body: unknown,
	items: string | string[] | undefined,
	page: unknown[],
	first: unknown,
): boolean {
	return hasList(body, items) && page.every((row) => isObject(row) === isObject(first));
}

// Where there are places and nothing in any of them, rows are missing.
function isHollow(page: unknown[]): boolean {
	return page.length > 0 && !page.some(isRow);
}

// An empty place in a list is no row, and would look like one that says that something was done.
function isRow(row: unknown): boolean {
	return row !== null;
}

/** The parameters that ask for the next page. */
function placeOf(
	paging: Exclude<Paging, { style: 'none' }>,
	{ pages, received }: Progress,
	last: { body: unknown; page: unknown[] } | undefined,
): IDataObject {
	if (paging.style === 'offset') return { offset: received };
	if (paging.style === 'page') return { page: pages + 1 };
	return last ? { [paging.parameter]: cursorIn(paging, last.body, last.page) } : {};
}

function withParameters(
	options: IHttpRequestOptions,
	place: 'query' | 'body' | undefined,
	parameters: IDataObject,
): IHttpRequestOptions {
	if (place === 'body') {
		return { ...options, body: { ...(options.body as IDataObject), ...parameters } };
	}
	return { ...options, qs: { ...(options.qs as IDataObject), ...parameters } };
}

const TRY_AGAIN = 'The list may be changing while it is read. Turn off Return All, or try again.';

function repeatedPage(): UserError {
	return new UserError('The API answered with the same page twice', { description: TRY_AGAIN });
}

function endedEarly(after: string): UserError {
	return new UserError(`The list ended after ${after}`, { description: TRY_AGAIN });
}

function endless({ received, total }: Progress): UserError {
	const expected = total ? ` of ${total.latest}` : '';
	return new UserError(`The list did not end after ${received}${expected} rows`, {
		description: 'The API may be giving the same rows again. Turn off Return All and set a Limit.',
	});
}

function stuck(): UserError {
	return new UserError('The last row of a page has no ID, so the next page cannot be asked for', {
		description: TRY_AGAIN,
	});
}
