import type { IDataObject, IHookFunctions, IHttpRequestMethods } from 'n8n-workflow';

import type { Effects } from '../../kernel/definition/effects';
import { request } from '../../kernel/request/request';
import { openSession } from '../../kernel/request/session';
import { smartlead } from '../service';

/** Sends a request to the core host; the answer's body comes back. */
export type Send = (
	method: IHttpRequestMethods,
	path: string,
	effects: Effects,
	body?: IDataObject,
) => Promise<unknown>;

const TIMEOUT_MS = 30_000;

// Somebody looks at the editor meanwhile.
const MAX_WAIT_MS = 60_000;

/** The road of a trigger's requests to Smartlead. */
export async function sender(context: IHookFunctions): Promise<Send> {
	const session = await openSession(context, smartlead, MAX_WAIT_MS);
	return async (method, path, effects, body) => {
		const baseURL = session.account.baseUrl(smartlead.mainHost);
		const options = { method, baseURL, url: path, body, timeout: TIMEOUT_MS };
		return (await request(session, options, effects)).body;
	};
}
