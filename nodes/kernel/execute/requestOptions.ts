import type { IHttpRequestOptions } from 'n8n-workflow';

import { parseEndpoint } from '../definition/endpoint';
import { FieldError } from '../definition/fieldError';
import type { OperationDefinition } from '../definition/operation';
import { shown } from '../definition/shown';
import { exactNumber, objectOf, valueAt } from '../definition/values';
import type { ParameterReader } from '../input/readEntered';
import type { Account } from '../request/account';
import { LONGEST_TIMER_MS } from '../request/sleepLong';

/** Where n8n's field Request Options has what spreads the items. */
const BATCH = 'batching.batch';

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
 *
 * @throws FieldError for a setting that cannot be right, also of batching
 */
export function readRequestOptions(reader: ParameterReader): Partial<IHttpRequestOptions> {
	const requestOptions = reader.getNodeParameter('requestOptions', {});
	const { batchSize, batchInterval } = objectOf(valueAt(requestOptions, BATCH));
	const entered = objectOf(requestOptions);
	checkNumber(batchSize, 'Items per Batch');
	checkNumber(batchInterval, 'Batch Interval (ms)');
	checkNumber(entered.timeout, 'Timeout');
	const timeout = Math.ceil(Number(entered.timeout ?? 0));
	const { allowUnauthorizedCerts, proxy } = entered;
	return {
		...(timeout > 0 && { timeout }),
		...(allowUnauthorizedCerts === true && { skipSslCertificateValidation: true }),
		...(!isBlank(proxy) && { proxy: parseProxy(proxy) }),
	};
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function checkNumber(value: unknown, label: string): void {
	if (isBlank(value)) return;
	const number = exactNumber(value);
	if (typeof number === 'number' && number <= LONGEST_TIMER_MS && Number.isFinite(number)) return;
	throw new FieldError(
		`'${label}' in 'Request Options' cannot be ${shown(value)}`,
		`Enter a number up to ${LONGEST_TIMER_MS}, or remove the option.`,
	);
}

function parseProxy(proxy: unknown): IHttpRequestOptions['proxy'] {
	const url = typeof proxy === 'string' && URL.canParse(proxy) ? new URL(proxy) : undefined;
	const auth = url && authOf(url);
	// n8n would send without a proxy where it knows none of that kind.
	if (!url?.hostname || !auth || !/^https?:$/.test(url.protocol)) {
		// Without naming it, since it may hold a password.
		throw new FieldError(
			"'Proxy' is not valid",
			'Enter an HTTP proxy with its scheme, such as http://proxy.example.com:3128. In its user and password, write special characters percent-encoded.',
		);
	}
	const { protocol, hostname, port } = url;
	const fallback = protocol === 'https:' ? 443 : 80;
	return {
		protocol: protocol.replace(':', ''),
		host: hostname,
		port: Number(port) || fallback,
		...(auth.username && { auth }),
	};
}

/** The user and password of an address; undefined where they cannot be decoded. */
function authOf({ username, password }: URL): { username: string; password: string } | undefined {
	try {
		return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
	} catch {
		return undefined;
	}
}

/**
 * How n8n's field Request Options spreads the items: how many at a time, and milliseconds between
 * them; undefined when it does not, or cannot, which `readRequestOptions` refuses.
 */
export function batchingOf(requestOptions: unknown): { size: number; ms: number } | undefined {
	const { batchSize, batchInterval } = objectOf(valueAt(requestOptions, BATCH));
	const size = Math.max(1, Math.floor(Number(batchSize ?? 1)));
	const ms = Number(batchInterval ?? 0);
	return Number.isFinite(size) && ms > 0 && ms <= LONGEST_TIMER_MS ? { size, ms } : undefined;
}
