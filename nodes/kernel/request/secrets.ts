import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { isObject } from '../definition/values';

const MASK = '***';

/**
 * Makes a function that takes the API key out of a text, in every form in which an answer may
 * echo it: as it is, as a part of a URL, or behind any `api_key=` at all.
 */
export function keyScrubber(apiKey: string): (text: string) => string {
	const used = formsOf(apiKey);
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

// A shorter one is no key, and would be found everywhere.
const SHORTEST_KEY = 8;

/**
 * Makes a function that takes the API key out of an answer, at any depth, where a proxy has echoed
 * the address of the request. Whatever else stands in it stays as it is.
 */
export function keyRemover(apiKey: string): (body: unknown) => unknown {
	const used = apiKey.length < SHORTEST_KEY ? [] : formsOf(apiKey);
	const clean = (text: string) =>
		used.some((form) => text.includes(form))
			? used.reduce((rest, form) => rest.split(form).join(MASK), text)
			: text;
	const remove = (value: unknown): unknown => {
		if (typeof value === 'string') return clean(value);
		if (Buffer.isBuffer(value)) {
			return used.some((form) => value.includes(form))
				? Buffer.from(clean(value.toString()))
				: value;
		}
		if (Array.isArray(value)) return value.map(remove);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, child]) => [clean(key), remove(child)]),
		);
	};
	return used.length ? remove : (body) => body;
}

function formsOf(apiKey: string): string[] {
	const encoded = encodeURIComponent(apiKey);
	// The padding is left out by some, and encoded in a URL.
	const base64 = Buffer.from(apiKey).toString('base64').replace(/=+$/, '');
	const forms = [apiKey, encoded, encoded.replaceAll('%20', '+'), base64];
	return [...new Set(forms)].filter((form) => form !== '');
}

// Mailbox reads answer with SMTP and IMAP passwords, in plain text or base64; saving a client echoes
// its password or an API key; orders carry mailbox passwords, and one route a login code.
const SECRET_KEYS = [
	'password',
	'imap_password',
	'smtp_password',
	'app_password',
	'api_key',
	'private_api_key',
	'secret_key',
	'secret',
	'auth_secret',
	'otp',
	'access_token',
	'refresh_token',
	'id_token',
];

/** Their names as the API may write them: `api_key`, `apiKey`, `auth-secret`. */
const SECRET_NAMES = new Set(SECRET_KEYS.map(plainName));

// Saves most keys of a large answer the closer look.
const MAY_BE_SECRET = /pass|key|secret|otp|token/i;

function plainName(key: string): string {
	return key.toLowerCase().replace(/[_-]/g, '');
}

/**
 * A copy of an answer without its passwords, keys and tokens, at any depth.
 *
 * @param revealed secrets that are kept, by name
 */
export function withoutSecrets(value: unknown, revealed: string[] = []): unknown {
	if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, revealed));
	if (value === null || typeof value !== 'object') return value;
	const kept: IDataObject = {};
	for (const [key, child] of Object.entries(value)) {
		if (isSecret(key, revealed)) continue;
		kept[key] = withoutSecrets(child, revealed) as IDataObject;
	}
	return kept;
}

function isSecret(key: string, revealed: string[]): boolean {
	if (!MAY_BE_SECRET.test(key)) return false;
	const name = plainName(key);
	return SECRET_NAMES.has(name) && !revealed.some((each) => plainName(each) === name);
}

/** Switches of a form, in any of its collections, that keep the secrets of an answer. */
export const SECRET_SWITCHES = ['includeKeys', 'includePasswords'];

/**
 * Whether the user has asked for the secrets of an answer.
 *
 * @param values the checked values by field name; collections are objects
 */
export function asksForSecrets(values: IDataObject): boolean {
	return Object.values(values).some(
		(group) => isObject(group) && SECRET_SWITCHES.some((name) => group[name] === true),
	);
}

/**
 * Where secrets stand in an output item when an operation reveals them. n8n redacts these paths in
 * the executions that it shows and stores their values all the same.
 */
export const sensitiveOutputFields = [...SECRET_KEYS, 'email_accounts[*].password'];
