import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { Field } from './field';
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
 * @param fields those of the operation, whose labels errors name
 * @throws FieldError for `.` and `..`, which stay as they are when encoded and lead elsewhere
 */
export function fillPath(path: string, values: IDataObject, fields: Field[]): string {
	return path.replace(PLACEHOLDER, (_, name: string) => {
		const value = String(values[name]);
		if (!/^\.+$/.test(value)) return encodeURIComponent(value);
		const label = fields.find((field) => field.name === name)?.displayName ?? name;
		throw new FieldError(`'${label}' cannot be "${value}"`, 'Set a real ID.');
	});
}
