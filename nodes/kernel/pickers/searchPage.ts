import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Service } from '../definition/service';
import { cursorIn } from '../output/cursor';
import { isLastPage, progressWith } from '../output/listEnd';
import type { PickerPaging } from './picker';
import type { PagedListSource } from './rows';
import { readOnce } from './rows';

// As many as the form gets at a time.
const ROWS_A_PAGE = 100;

/**
 * One page of a list, for a form that asks for the next one when its user scrolls.
 *
 * @param token of the page before; undefined for the first page
 * @returns the rows, and the token of the next page unless this one is the last
 * @throws as `readOnce`
 */
export async function readSearchPage(
	context: ILoadOptionsFunctions,
	service: Service,
	source: PagedListSource,
	token: string | undefined,
): Promise<{ rows: IDataObject[]; next?: string }> {
	const { paging } = source;
	const limit = Math.min(paging.max, ROWS_A_PAGE);
	const place = { limit, ...placeOf(paging, token) };
	const { body, rows } = await readOnce(context, service, source, place);
	return { rows, next: tokenBehind(paging, token, limit, body, rows) };
}

/** The parameters that ask for the page of a token. */
function placeOf(paging: PickerPaging, token: string | undefined): IDataObject {
	if (paging.style === 'offset') return { offset: Number(token ?? 0) };
	if (paging.style === 'page') return { page: Number(token ?? 1) };
	return token ? { [paging.parameter]: token } : {};
}

function tokenBehind(
	paging: PickerPaging,
	token: string | undefined,
	limit: number,
	body: unknown,
	rows: IDataObject[],
): string | undefined {
	// An API without pages gives all there is each time.
	if (rows.length > limit) return undefined;
	const pages = paging.style === 'page' ? Number(token ?? 1) : 1;
	const before = paging.style === 'offset' ? Number(token ?? 0) : (pages - 1) * limit;
	const none = { pages: 0, received: 0, limit };
	// The answer before is not known any more: it is taken to have counted as this one does.
	const known = before > 0 ? progressWith(none, paging, body, [], limit) : none;
	const earlier = { ...known, pages: pages - 1, received: before };
	const progress = progressWith(earlier, paging, body, rows, limit);
	if (isLastPage(paging, body, rows, progress)) return undefined;
	if (paging.style === 'offset') return String(progress.received);
	if (paging.style === 'page') return String(pages + 1);
	return String(cursorIn(paging, body, rows));
}
