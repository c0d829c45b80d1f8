import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { isObject } from './values';

const MASK = '***';

/**
 * Makes a function that takes the API key out of a text, in every form in which an answer may
 * echo it: as it is, as a part of a URL, or behind any `api_key=` at all.
 */
export function keyScrubber(apiKey: string): (text: string) => string {
	const encoded = encodeURIComponent(apiKey);
	// The padding is left out by some, and encoded in a URL.
	const base64 = Buffer.from(apiKey).toString('base64').replace(/=+$/, '');
	const forms = [apiKey, encoded, encoded.replaceAll('%20', '+'), base64];
	const used = [...new Set(forms)].filter((form) => form !== '');
	return (text) => {
		const scrubbed = used.reduce((rest, form) => rest.split(form).join(MASK), text);
		return scrubbed.replace(/(api_key(?:=|%3D|"\s*:\s*"))[^&\s"'<>\\]+/gi, `$1${MASK}`);
	};
}

// Shorter ones would turn half of a message into masks.
const LEAST_SECRET = 4;

/**
 * Adds to a scrubber what the user entered into masked fields, since the API repeats refused values
 * in its errors.
 *
 * @param values the checked values by field name; collections are objects
 */
export function scrubberFor(
	fields: INodeProperties[],
	values: IDataObject,
	scrub: (text: string) => string,
): (text: string) => string {
	const secrets = enteredSecrets(fields, values)
		.filter(({ length }) => length >= LEAST_SECRET)
		// A part of another would leave the rest of it.
		.sort((a, b) => b.length - a.length);
	return (text) => secrets.reduce((rest, secret) => rest.split(secret).join(MASK), scrub(text));
}

function enteredSecrets(fields: INodeProperties[], values: IDataObject): string[] {
	return fields.flatMap(({ name, type, typeOptions, options = [] }) => {
		const value = values[name];
		if (typeof value === 'string' && typeOptions?.password) return [value];
		if (!isObject(value)) return [];
		if (type === 'collection') return enteredSecrets(options as INodeProperties[], value);
		if (type !== 'fixedCollection') return [];
		return (options as INodePropertyCollection[]).flatMap((group) => {
			const rows = [value[group.name] ?? []].flat() as IDataObject[];
			return rows.flatMap((row) => enteredSecrets(group.values, row));
		});
	});
}

// live-behaviour: mailbox reads answer with SMTP and IMAP passwords, in plain text or base64.
const SECRET_KEYS = new Set([
	'password',
	'imap_password',
	'smtp_password',
	'access_token',
	'refresh_token',
	'id_token',
	'secret_key',
]);

/** A copy of an answer without its passwords and tokens, at any depth. */
export function withoutSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutSecrets);
	if (value === null || typeof value !== 'object') return value;
	const kept: IDataObject = {};
	for (const [key, child] of Object.entries(value)) {
		if (!SECRET_KEYS.has(key)) kept[key] = withoutSecrets(child) as IDataObject;
	}
	return kept;
}
