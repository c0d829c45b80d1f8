import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Service } from '../definition/service';
import { isObject } from '../definition/values';
import { fetchRows } from '../output/paging';
import { noRecord, recordsOf, unwrapped } from '../output/rows';
import { request } from '../request/request';
import { openSession } from '../request/session';
import type { ListSource, PickerPaging } from './picker';

// A form should not hang for as long as an execution may.
const TIMEOUT_MS = 30_000;

// The form shows such a list as a whole; beyond this many, IDs are set by hand or by an expression.
const MOST_ROWS = 1_000;

/** A source whose list comes in pages. */
export interface PagedListSource extends ListSource {
	paging: PickerPaging;
}

/** Whether the list of a source comes in pages. */
export function isPaged(source: ListSource): source is PagedListSource {
	return source.paging !== undefined;
}

/**
 * One answer of a source.
 *
 * @param parameters sent besides the source's own
 * @throws NodeApiError or UserError, which the form shows beside the field
 */
export async function readOnce(
	context: ILoadOptionsFunctions,
	service: Service,
	source: ListSource,
	parameters: IDataObject = {},
): Promise<{ body: unknown; rows: IDataObject[] }> {
	const { send, options } = await prepared(context, service, source, parameters);
	const body = await send(options);
	return { body, rows: recordsOf(body, source.items) };
}

/**
 * The record that a source answers with.
 *
 * @throws as `readOnce`; UserError for an answer that is none
 */
export async function readRecord(
	context: ILoadOptionsFunctions,
	service: Service,
	source: Pick<ListSource, 'host' | 'path'>,
): Promise<IDataObject> {
	const { send, options } = await prepared(context, service, source);
	const record = unwrapped(await send(options));
	if (isObject(record)) return record;
	throw noRecord();
}

/**
 * The rows of a list that comes in pages, page after page.
 *
 * @param most how many rows at the most
 * @throws as `readOnce`
 */
export async function readPages(
	context: ILoadOptionsFunctions,
	service: Service,
	source: PagedListSource,
	most: number,
): Promise<IDataObject[]> {
	const { send, options } = await prepared(context, service, source);
	const place = source.method === 'POST' ? 'body' : 'query';
	const paging = { ...source.paging, in: place } as const;
	return recordsOf(await fetchRows(paging, source.items, options, most, send));
}

/**
 * The rows of a list, up to as many as a form can show.
 *
 * @throws as `readOnce`
 */
export async function readList(
	context: ILoadOptionsFunctions,
	service: Service,
	source: ListSource,
): Promise<IDataObject[]> {
	if (!isPaged(source)) return (await readOnce(context, service, source)).rows;
	if (source.paging.max < MOST_ROWS) return await readPages(context, service, source, MOST_ROWS);
	return (await readOnce(context, service, source, { limit: MOST_ROWS })).rows;
}

async function prepared(
	context: ILoadOptionsFunctions,
	service: Service,
	{ host = service.mainHost, path, method, parameters: own }: ListSource,
	parameters: IDataObject = {},
) {
	const session = await openSession(context, service, TIMEOUT_MS);
	const options: IHttpRequestOptions = {
		baseURL: session.account.baseUrl(host),
		url: path,
		method: method ?? 'GET',
		timeout: TIMEOUT_MS,
		[method === 'POST' ? 'body' : 'qs']: { ...parameters, ...own },
	};
	const send = async (page: IHttpRequestOptions): Promise<unknown> =>
		(await request(session, page, 'read', { hasContent: true })).body;
	return { send, options };
}
