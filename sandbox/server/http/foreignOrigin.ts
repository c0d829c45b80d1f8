/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a page of the web may have sent a request, in a browser on this machine: browsers name the
 * page's origin, and a page whose name leads here calls this machine by that name.
 */
export function isForeign({ host = '', origin, ...headers }: IncomingHttpHeaders): boolean {
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
	if (origin !== undefined && !sameHost(origin, host)) return true;
	return !isLocalName(host);
}

function sameHost(origin: string, host: string): boolean {
	return URL.canParse(origin) && new URL(origin).host === host;
}

/** Names without a dot are those of this machine or of a container beside it. */
function isLocalName(host: string): boolean {
	if (!URL.canParse(`http://${host}`)) return false;
	const { hostname } = new URL(`http://${host}`);
	const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
	return isAddress || !hostname.includes('.') || hostname.endsWith('.localhost');
}
