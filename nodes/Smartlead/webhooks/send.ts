import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { Effects } from '../../kernel/definition/effects';
import { request } from '../../kernel/request/request';
import type { Session } from '../../kernel/request/session';
import { smartlead } from '../service';

/** Sends a request to the core host; the answer's body comes back. */
export type Send = (
	method: IHttpRequestMethods,
	path: string,
	effects: Effects,
	body?: IDataObject,
) => Promise<unknown>;

const TIMEOUT_MS = 30_000;

/** The road of a trigger's requests to Smartlead. */
export function sender(session: Session): Send {
	return async (method, path, effects, body) => {
		const baseURL = session.account.baseUrl(smartlead.mainHost);
		const options = { method, baseURL, url: path, body, timeout: TIMEOUT_MS };
		return (await request(session, options, effects)).body;
	};
}
