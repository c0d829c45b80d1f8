import type { FastifyRequest } from 'fastify';

/** The path with the prefix, without the query. */
export function pathOf(request: FastifyRequest): string {
	return request.url.split('?')[0];
}

/** `http://host:port`, as the client has called the server. */
export function originOf({ protocol, host }: FastifyRequest): string {
	return `${protocol}://${host}`;
}

/** The parsed body; `undefined` without one, and for one that is no JSON. */
export function jsonBody(request: FastifyRequest): unknown {
	const text = jsonText(request);
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether there is a body that should be JSON, and is not. */
export function hasBrokenJson(request: FastifyRequest): boolean {
	return jsonText(request) !== undefined && jsonBody(request) === undefined;
}

/** A body of another content type is ignored, as JSON parsers of web servers do. */
function jsonText({ body, headers }: FastifyRequest): string | undefined {
	if (typeof body !== 'string' || body === '') return undefined;
	const isJson = /^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '');
	return isJson ? body : undefined;
}
