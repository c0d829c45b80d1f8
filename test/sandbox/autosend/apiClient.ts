import type { AutoSendSandbox } from '../../../sandbox';

export interface ApiReply {
	status: number;
	headers: Headers;
	/** Parsed; `undefined` for an empty one. */
	body: unknown;
}

export interface ApiRequest {
	query?: Record<string, string>;
	body?: unknown;
	headers?: Record<string, string>;
	/** Default: the right one. `null` sends none. */
	key?: string | null;
}

/** Sends one request to the API of a sandbox, over HTTP. */
export async function call(
	sandbox: AutoSendSandbox,
	method: string,
	path: string,
	{ query = {}, body, headers = {}, key = sandbox.apiKey }: ApiRequest = {},
): Promise<ApiReply> {
	const search = new URLSearchParams(query);
	const response = await fetch(`${sandbox.url}/v1${path}?${search.toString()}`, {
		method,
		headers: {
			...(key !== null && { authorization: `Bearer ${key}` }),
			...(body !== undefined && { 'content-type': 'application/json' }),
			...headers,
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const { status, headers: answered } = response;
	const text = await response.text();
	return { status, headers: answered, body: text === '' ? undefined : JSON.parse(text) };
}

/** Status and body of a request. */
export async function ask(
	...request: Parameters<typeof call>
): Promise<[status: number, body: unknown]> {
	const { status, body } = await call(...request);
	return [status, body];
}

/** The body of most errors. */
export function errorOf(code: string, message = expect.any(String) as string) {
	return { success: false, error: { message, code } };
}

/** Status and body of a refusal that names one field. */
export function invalidField(field: string) {
	const problem = { field, message: expect.any(String) as string };
	return [
		400,
		{
			success: false,
			error: { message: 'Validation failed', code: 'VALIDATION_FAILED', details: [problem] },
		},
	];
}
