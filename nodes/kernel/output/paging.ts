import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Paging } from '../definition/paging';
import { isObject } from '../definition/values';
import { cursorIn } from './cursor';
import type { Progress } from './listEnd';
import { isLastPage, totalIn } from './listEnd';
import { notAList, rowsOf, unwrapped } from './rows';
import { SeenRows } from './seenRows';

/** Sends one page; the answer's body comes back. */
export type SendPage = (options: IHttpRequestOptions) => Promise<unknown>;

/**
 * Fetches the rows of a list, page after page, each with the same filters and as large as the API
 * allows. A row that comes again, because the list has moved meanwhile, is put out once.
 *
 * @param items dotted path, or paths, of the rows in the answer
 * @param wanted how many rows at the most; Infinity for all
 * @param withAnswer adds to the rows of a page what else its answer says
 * @throws UserError for an answer that is no page of the list, for a page that came before, since
 * that would never end, and for a list that ends before its total
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
		if (!isPage(answer, [], [])) throw notAList();
		return withAnswer(rowsOf(answer, items).filter(isRow), answer).slice(0, wanted);
	}

	const rows: unknown[] = [];
	const seen = new SeenRows();
	const progress: Progress = { pages: 0, received: 0, limit: 0, total: undefined };
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
		if (!isPage(body, page, rows)) throw notAList();

		const isTotalReached = progress.total !== undefined && progress.received >= progress.total;
		progress.pages += 1;
		progress.received += page.length;
		progress.limit = limit;
		progress.total = totalIn(paging, body) ?? progress.total;
		const fresh = seen.fresh(page);
		if (page.length && !fresh.length) {
			// An API without pages gives all there is each time, and all there was to come has come.
			if (unsure || isTotalReached) return rows;
			throw repeatedPage();
		}
		if (!page.length && progress.received < (progress.total ?? 0)) throw endedEarly(progress);
		rows.push(...withAnswer(fresh.filter(isRow), body));
		if (rows.length >= wanted) return rows.slice(0, wanted);

		if (page.length === limit) unsure = false;
		if (unsure && page.length > limit) return rows;
		const mayBeCapped = unsure && page.length > 0;
		if (!mayBeCapped && isLastPage(paging, body, page, progress)) return rows;
		last = { body, page };
	}
}

/**
 * Whether an answer can be a page. The first one may be an object without rows, which is put out as
 * it is; of less than that, or of another kind in the middle of a list, nobody could tell that rows
 * are missing.
 */
function isPage(body: unknown, page: unknown[], before: unknown[]): boolean {
	if (typeof body !== 'object' || body === null) return false;
	if (!Array.isArray(body) && !Object.keys(body).length) return false;
	if (!before.length) return true;
	const isWhole = page.length === 1 && (page[0] === body || page[0] === unwrapped(body));
	return !isWhole && page.every((row) => isObject(row) === isObject(before[0]));
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

function repeatedPage(): UserError {
	return new UserError('The API answered with the same page twice', {
		description: 'The list may be changing while it is read. Turn off Return All, or try again.',
	});
}

function endedEarly({ received, total }: Progress): UserError {
	return new UserError(`The list ended after ${received} of ${total} rows`, {
		description: 'The list may be changing while it is read. Turn off Return All, or try again.',
	});
}
