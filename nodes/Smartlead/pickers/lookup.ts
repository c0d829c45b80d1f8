import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import { recordsOf } from '../../kernel/output/rows';
import { fetchRows } from '../../kernel/output/paging';
import { request } from '../../kernel/request/request';
import { openSession } from '../../kernel/request/session';
import { smartlead } from '../service';

// A form should not hang for as long as an execution may.
const TIMEOUT_MS = 30_000;

/** Where the rows of a picker are read, where that is not a GET of the core host. */
export interface Source {
	host: string;
	path: string;
	/** Parameters are then sent in the body. */
	method?: 'POST';
	/** See `Paging`. */
	unsure?: true;
}

/**
 * Reads the rows that a picker of the form offers.
 *
 * @param source a path of the core host such as `/campaigns/`, or where else
 * @param parameters sent in the query, or the body of a POST
 * @param items dotted path of the rows in the answer
 * @throws NodeApiError or UserError, which the form shows beside the field
 */
export async function lookup(
	context: ILoadOptionsFunctions,
	source: string | Source,
	parameters: IDataObject = {},
	items?: string,
): Promise<IDataObject[]> {
	const { send, options } = await sender(context, source);
	const place = options.method === 'POST' ? 'body' : 'qs';
	return recordsOf(await send({ ...options, [place]: parameters }), items);
}

/**
 * The same for a list that comes in pages by `limit` and `offset`.
 *
 * @param most how many rows at the most
 * @param qs what is sent with every page
 */
export async function lookupAll(
	context: ILoadOptionsFunctions,
	source: string | Source,
	pageSize: number,
	most: number,
	parameters: IDataObject = {},
): Promise<IDataObject[]> {
	const { send, options } = await sender(context, source);
	const { unsure } = typeof source === 'string' ? {} : source;
	const place = options.method === 'POST' ? 'body' : 'query';
	const paging = { style: 'offset' as const, max: pageSize, in: place, unsure } as const;
	const first = { ...options, [place === 'body' ? 'body' : 'qs']: parameters };
	return recordsOf(await fetchRows(paging, undefined, first, most, send));
}

async function sender(context: ILoadOptionsFunctions, source: string | Source) {
	const { host, path, method }: Source =
		typeof source === 'string' ? { host: 'server', path: source } : source;
	const session = await openSession(context, smartlead, TIMEOUT_MS);
	const baseURL = session.account.baseUrl(host);
	const options: IHttpRequestOptions = {
		baseURL,
		url: path,
		method: method ?? 'GET',
		timeout: TIMEOUT_MS,
	};
	const send = async (page: IHttpRequestOptions): Promise<unknown> =>
		(await request(session, page, 'read', { hasContent: true })).body;
	return { send, options };
}
