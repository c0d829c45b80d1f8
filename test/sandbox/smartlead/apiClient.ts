import type { SmartleadSandbox } from '../../../sandbox';

export interface ApiReply {
	status: number;
	headers: Headers;
	text: string;
	/** Parsed body; throws when it is no JSON. */
	json: () => unknown;
}

export interface ApiRequest {
	query?: Record<string, string>;
	body?: unknown;
	/** Default: the right one. `null` sends none. */
	key?: string | null;
}

/** Sends one request to the API of a sandbox, over HTTP. */
export async function call(
	sandbox: SmartleadSandbox,
	method: string,
	path: string,
	{ query = {}, body, key = sandbox.apiKey }: ApiRequest = {},
): Promise<ApiReply> {
	const search = new URLSearchParams(query);
	if (key !== null) search.set('api_key', key);
	const response = await fetch(`${sandbox.url}/api/v1${path}?${search.toString()}`, {
		method,
		redirect: 'manual',
		...(body === undefined
			? {}
			: { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		text,
		json: () => JSON.parse(text) as unknown,
	};
}

/** Status and parsed body of a request. */
export async function ask(
	sandbox: SmartleadSandbox,
	method: string,
	path: string,
	request?: ApiRequest,
): Promise<[number, unknown]> {
	const reply = await call(sandbox, method, path, request);
	return [reply.status, reply.json()];
}
