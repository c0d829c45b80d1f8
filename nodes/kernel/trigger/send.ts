import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import { request } from '../request/request';
import type { Session } from '../request/session';

/** Sends a request to the service's main host; the answer's body comes back. */
export type Send = (
	method: IHttpRequestMethods,
	path: string,
	effects: Effects,
	body?: IDataObject,
	qs?: IDataObject,
) => Promise<unknown>;

const TIMEOUT_MS = 30_000;

/** The road of a trigger's requests to its service. */
export function sender(session: Session): Send {
	return async (method, path, effects, body, qs) => {
		const { service, baseUrl } = session.account;
		const baseURL = baseUrl(service.mainHost);
		const options = { method, baseURL, url: path, body, qs, timeout: TIMEOUT_MS };
		return (await request(session, options, effects)).body;
	};
}
