/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import type { IncomingHttpHeaders } from 'node:http';

export type QueryValues = Record<string, string | string[]>;

/** A request as a service sees it before its parameters are checked. */
export interface ApiRequest {
	query: QueryValues;
	/** Names in lower case. */
	headers: IncomingHttpHeaders;
}
