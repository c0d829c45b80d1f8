import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import { loadAccount } from '../transport/account';
import type { Host } from '../transport/hosts';
import { baseUrl } from '../transport/hosts';
import { rowsOf, toJson } from '../transport/output';
import { fetchRows } from '../transport/paging';
import { request } from '../transport/request';
import { createRun } from '../transport/run';

// A form should not hang for as long as an execution may.
const TIMEOUT_MS = 30_000;

/**
 * Reads the rows that a picker of the form offers.
 *
 * @param path such as `/campaigns/`
 * @param items dotted path of the rows in the answer
 * @param host where the route is, if not on the core host
 * @throws NodeApiError, which the form shows beside the field
 */
export async function lookup(
	context: ILoadOptionsFunctions,
	path: string,
	qs: IDataObject = {},
	items?: string,
	host?: Host,
): Promise<IDataObject[]> {
	const send = await sender(context, path, host);
	return rowsOf(await send({ qs }), items).map(toJson);
}

/**
 * The same for a list that comes in pages by `limit` and `offset`.
 *
 * @param most how many rows at the most
 */
export async function lookupAll(
	context: ILoadOptionsFunctions,
	path: string,
	pageSize: number,
	most: number,
): Promise<IDataObject[]> {
	const send = await sender(context, path);
	const paging = { style: 'offset' as const, max: pageSize };
	return (await fetchRows(paging, undefined, { url: path }, most, send)).map(toJson);
}

async function sender(context: ILoadOptionsFunctions, path: string, host: Host = 'server') {
	const account = await loadAccount(context);
	const caller = { context, run: createRun(), account };
	return async ({ qs }: Pick<IHttpRequestOptions, 'qs'>): Promise<unknown> => {
		const baseURL = baseUrl(host, account.apiHost);
		const options = { baseURL, url: path, qs, timeout: TIMEOUT_MS };
		return (await request(caller, options, 'read')).body;
	};
}
