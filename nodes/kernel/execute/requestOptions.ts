import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { parseEndpoint } from '../definition/endpoint';
import { FieldError } from '../definition/fieldError';
import type { OperationDefinition } from '../definition/operation';
import type { ParameterReader } from '../input/readEntered';
import type { Account } from '../request/account';

/** The request of an item before its fields are put in, as n8n's routing would begin it. */
export function emptyRequest(
	{ endpoint }: OperationDefinition,
	host: string,
	{ baseUrl }: Account,
	reader: ParameterReader,
): IHttpRequestOptions {
	const { method, path } = parseEndpoint(endpoint);
	const url = { method, url: path, baseURL: baseUrl(host) };
	return { ...url, qs: {}, body: {}, ...readRequestOptions(reader) };
}

/**
 * The settings of n8n's own field Request Options that apply to requests which n8n's routing does
 * not make; batching is not one of a request.
 */
function readRequestOptions(reader: ParameterReader): Partial<IHttpRequestOptions> {
	const { allowUnauthorizedCerts, proxy, timeout } = reader.getNodeParameter(
		'requestOptions',
		{},
	) as IDataObject;
	return {
		...(Number(timeout) > 0 && { timeout: Number(timeout) }),
		...(allowUnauthorizedCerts === true && { skipSslCertificateValidation: true }),
		...(typeof proxy === 'string' && proxy !== '' && { proxy: parseProxy(proxy) }),
	};
}

function parseProxy(proxy: string): IHttpRequestOptions['proxy'] {
	const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
	if (!url?.hostname) {
		// Without naming it, since it may hold a password. n8n would send without a proxy.
		throw new FieldError(
			"'Proxy' is not valid",
			'Give it with its scheme, such as http://proxy.example.com:3128.',
		);
	}
	const { protocol, hostname, port, username, password } = url;
	const fallback = protocol === 'https:' ? 443 : 80;
	return {
		protocol: protocol.replace(':', ''),
		host: hostname,
		port: Number(port) || fallback,
		...(username && {
			auth: { username: decodeURIComponent(username), password: decodeURIComponent(password) },
		}),
	};
}

/**
 * How n8n's field Request Options spreads the items: how many at a time, and milliseconds between
 * them; undefined when it does not.
 */
export function batchingOf(requestOptions: unknown): { size: number; ms: number } | undefined {
	const { batching } = requestOptions as {
		batching?: { batch?: { batchSize?: number; batchInterval?: number } };
	};
	const { batchSize = 1, batchInterval = 0 } = batching?.batch ?? {};
	return batchInterval > 0 ? { size: Math.max(1, batchSize), ms: batchInterval } : undefined;
}
