import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Paging } from '../definition/operation';
import { notAList, rowsOf, unwrapped } from './rows';
import { isEmpty, isObject, valueAt } from '../definition/values';

/** Sends one page; the answer's body comes back. */
export type SendPage = (options: IHttpRequestOptions) => Promise<unknown>;

/**
 * Fetches the rows of a list, page after page, each with the same filters and as large as the API
 * allows.
 *
 * @param items dotted path, or paths, of the rows in the answer
 * @param wanted how many rows at the most; Infinity for all
 * @param withAnswer adds to the rows of a page what else its answer says
 * @throws UserError when a page repeats the one before, since that would never end, or is none
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
		return withAnswer(rowsOf(answer, items), answer).slice(0, wanted);
	}

	const rows: unknown[] = [];
	let position: IDataObject = paging.style === 'offset' ? { offset: 0 } : {};
	let previous: string | undefined;
	let told: number | undefined;
	// Once a page has come full, the API is known to give pages of that size.
	let unsure = paging.style === 'offset' && paging.unsure === true;
	for (;;) {
		const limit = Math.min(paging.max, wanted - rows.length);
		const body = await send(withParameters(options, paging.in, { ...position, limit }));
		const page = rowsOf(body, items);
		if (!isPage(body, page, rows) || endsTooSoon(paging, body, page, rows.length, told)) {
			throw notAList();
		}
		told = totalIn(paging, body) ?? told;
		const current = JSON.stringify(page);
		if (page.length && current === previous) {
			// An API without pages gives all there is each time.
			if (unsure) return rows;
			throw repeatedPage();
		}
		previous = current;
		rows.push(...withAnswer(page, body));
		if (page.length === limit) unsure = false;

		const mayBeCapped = unsure && page.length > 0 && page.length < limit;
		const isLast = !mayBeCapped && isLastPage(paging, body, page, rows.length, limit);
		if (rows.length >= wanted || isLast || (unsure && page.length > limit)) {
			return rows.slice(0, wanted);
		}
		if (paging.style === 'offset') position = { offset: rows.length };
		else position = { [paging.parameter]: cursorOf(paging, body, page) };
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

/** Whether nothing comes although more was promised, by an answer that no longer says how much. */
function endsTooSoon(
	paging: PagedStyle,
	body: unknown,
	page: unknown[],
	fetched: number,
	told: number | undefined,
): boolean {
	return !page.length && totalIn(paging, body) === undefined && fetched < (told ?? 0);
}

type PagedStyle = Exclude<Paging, { style: 'none' }>;

/** APIs give totals as texts as well, and leave them out at times. */
function totalIn({ total }: PagedStyle, body: unknown): number | undefined {
	const value = total ? Number(valueAt(body, total) ?? NaN) : NaN;
	return Number.isNaN(value) ? undefined : value;
}

function isLastPage(
	paging: PagedStyle,
	body: unknown,
	page: unknown[],
	fetched: number,
	limit: number,
): boolean {
	if (!page.length) return true;
	if (paging.style === 'cursor' && isEmpty(cursorOf(paging, body, page))) return true;
	if (paging.style === 'offset' && paging.hasMore) {
		const hasMore = valueAt(body, paging.hasMore);
		if (typeof hasMore === 'boolean') return !hasMore;
	}
	const total = totalIn(paging, body);
	return total === undefined ? page.length < limit : fetched >= total;
}

function cursorOf(
	{ from }: Extract<Paging, { style: 'cursor' }>,
	body: unknown,
	page: unknown[],
): IDataObject[string] {
	const cursor =
		'answer' in from ? valueAt(body, from.answer) : valueAt(page[page.length - 1], from.lastRow);
	return cursor as IDataObject[string];
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
