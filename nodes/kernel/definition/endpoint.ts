import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import { FieldError } from './fieldError';

/** Method and path; each `{placeholder}` is the name of a field. */
export type Endpoint = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The two halves of an endpoint. */
export function parseEndpoint(endpoint: Endpoint): { method: IHttpRequestMethods; path: string } {
	const [method, path] = endpoint.split(' ');
	return { method: method as IHttpRequestMethods, path };
}

/** Names of the fields that an endpoint takes into its path. */
export function placeholders(endpoint: Endpoint): string[] {
	return [...endpoint.matchAll(PLACEHOLDER)].map(([, name]) => name);
}

/**
 * A path with its placeholders filled from the checked values, each encoded as one segment.
 *
 * @throws FieldError for `.` and `..`, which stay as they are when encoded and lead elsewhere
 */
export function fillPath(path: string, values: IDataObject): string {
	return path.replace(PLACEHOLDER, (_, name: string) => {
		const value = String(values[name]);
		if (/^\.+$/.test(value)) throw new FieldError(`"${value}" is not an ID`, 'Set a real ID.');
		return encodeURIComponent(value);
	});
}
