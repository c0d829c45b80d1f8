import type { IHttpRequestOptions } from 'n8n-workflow';

/** A request as n8n is given it, with the value of its JSON in the place of the text. */
export function inObjects({ body, ...options }: IHttpRequestOptions): IHttpRequestOptions {
	const value = typeof body === 'string' ? (JSON.parse(body) as IHttpRequestOptions['body']) : body;
	return { ...options, body: value };
}
