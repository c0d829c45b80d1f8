import type { IDataObject } from 'n8n-workflow';

import type { Field, FieldGroup } from '../definition/field';
import { secretPattern } from './secretPattern';

const MASK = '***';

/**
 * Makes a function that takes the API key out of a text, in every form in which an answer may
 * echo it, and whatever stands where any key of the service stands.
 *
 * @param patterns where keys stand in a text, with what comes before them in the first group
 */
export function keyScrubber(apiKey: string, patterns: RegExp[]): (text: string) => string {
	// Made when it is first needed, which is in errors.
	let key: RegExp | undefined;
	return (text) => {
		key ??= secretPattern([apiKey]);
		return patterns.reduce(
			(rest, pattern) => rest.replace(pattern, `$1${MASK}`),
			key ? text.replace(key, MASK) : text,
		);
	};
}

// Shorter ones would turn half of a message into masks.
const LEAST_SECRET = 4;

/**
 * Takes out of a text what the user entered into masked fields, since the API repeats refused
 * values in its errors.
 *
 * @param values the checked values by field name; collections are objects
 */
export function withoutEntered(text: string, fields: Field[], values: IDataObject): string {
	const secrets = enteredSecrets(fields, values).filter(({ length }) => length >= LEAST_SECRET);
	const entered = secretPattern(secrets);
	return entered ? text.replace(entered, MASK) : text;
}

/**
 * Makes a function that takes the same out of an answer, at any depth, where it comes back under a
 * name that nobody takes for that of a password.
 */
export function enteredRemover(fields: Field[], values: IDataObject): (body: unknown) => unknown {
	const longestFirst = enteredSecrets(fields, values).sort((a, b) => b.length - a.length);
	const removers = longestFirst.map(keyRemover);
	return (body) => removers.reduce((rest, remove) => remove(rest), body);
}

function enteredSecrets(fields: Field[], values: IDataObject): string[] {
	return fields.flatMap(({ name, type, typeOptions, options = [] }) => {
		const value = values[name];
		if (typeof value === 'string' && typeOptions?.password) return [value];
		if (value === undefined) return [];
		if (type === 'collection') return enteredSecrets(options as Field[], value as IDataObject);
		if (type !== 'fixedCollection') return [];
		return (options as FieldGroup[]).flatMap((group) => {
			const rows = [(value as IDataObject)[group.name] ?? []].flat() as IDataObject[];
			return rows.flatMap((row) => enteredSecrets(group.values, row));
		});
	});
}

// A shorter one stands in many a word, and is looked for where it is a word of its own.
const LONG_KEY = 8;

/**
 * Makes a function that takes a key or a password out of an answer, at any depth, where a proxy has
 * echoed the request. Whatever else stands in it stays as it is.
 */
export function keyRemover(secret: string): (body: unknown) => unknown {
	if (secret.length < LEAST_SECRET) return (body) => body;
	const isWord = secret.length < LONG_KEY;
	const pattern = secretPattern([secret], isWord);
	if (!pattern) return (body) => body;
	const clean = (text: string) => text.replace(pattern, MASK);
	let inBytes: RegExp | undefined;
	const cleanFile = (file: Buffer) => {
		// A sign for each byte, so that all others stay what they are.
		inBytes ??= secretPattern([Buffer.from(secret).toString('latin1')], isWord)!;
		const text = file.toString('latin1');
		const cleaned = text.replace(inBytes, MASK);
		return cleaned === text ? file : Buffer.from(cleaned, 'latin1');
	};
	const remove = (value: unknown): unknown => {
		if (typeof value === 'string') return clean(value);
		if (Buffer.isBuffer(value)) return cleanFile(value);
		if (Array.isArray(value)) return value.map(remove);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, child]) => [clean(key), remove(child)]),
		);
	};
	return remove;
}

/** A name as any of the usual ways to write it: `access_token`, `accessToken`, `access-token`. */
export function plainName(key: string): string {
	return key.toLowerCase().replace(/[_-]/g, '');
}

/**
 * Makes a function that copies an answer without its passwords, keys and tokens, at any depth.
 *
 * @param secretKeys their names
 * @returns takes the answer, and the names of secrets that are kept
 */
export function secretDropper(
	secretKeys: string[],
): (body: unknown, revealed?: string[]) => unknown {
	const secretNames = new Set(secretKeys.map(plainName));
	// The rows of a list have the same keys, and so have the answers to the items of a run.
	const known = new Map<string, boolean>();
	const isSecret = (key: string): boolean => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const is = secretNames.has(plainName(key));
		known.set(key, is);
		return is;
	};
	return (body, revealed = []) => {
		const kept = new Set(revealed.map(plainName));
		const without = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(without);
			if (value === null || typeof value !== 'object') return value;
			// An assignment would make the prototype of what an answer calls `__proto__`.
			return Object.fromEntries(
				Object.entries(value)
					.filter(([key]) => !isSecret(key) || kept.has(plainName(key)))
					.map(([key, child]) => [key, without(child)]),
			);
		};
		return without(body);
	};
}

/**
 * Whether the user has asked for the secrets of an answer.
 *
 * @param values the checked values by field name; collections are objects
 */
export function asksForSecrets(fields: Field[], values: IDataObject): boolean {
	return fields.some(({ name, role, type, options }) => {
		const value = values[name];
		if (type === 'collection' && value !== undefined) {
			return asksForSecrets(options as Field[], value as IDataObject);
		}
		return role === 'reveal' && value === true;
	});
}
