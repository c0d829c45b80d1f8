import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../definition/values';
import { secretPattern } from '../request/secretPattern';
import { plainName } from '../request/secrets';
import { TOKEN } from './verifier';

// No event is nested a tenth as deep. n8n copies items level by level, and its stack overflows at
// some thousand levels.
const MAX_DEPTH = 200;

// A shorter one would take parts of words.
const LEAST_SECRET = 8;

/**
 * A copy of an event without what would let everybody who sees an execution make events.
 *
 * @param fields that are left out, at any depth and however they are written; what they hold in the
 * event itself is taken out of all texts as well
 * @param secret of the webhook that it came by, with which the service may repeat the registered URL
 */
export function scrubbedEvent(event: IDataObject, fields: string[], secret = ''): IDataObject {
	const leftOut = new Set(fields.map(plainName));
	const held = Object.entries(event).flatMap(([key, value]) =>
		leftOut.has(plainName(key)) && typeof value === 'string' ? [value] : [],
	);
	const clean = cleaner(
		secret,
		held.filter(({ length }) => length >= LEAST_SECRET),
	);
	return copy(event, MAX_DEPTH, clean, leftOut) as IDataObject;
}

/** A value as it is, but for what is nested too deep to be written out. */
export function upToDepth(value: unknown): unknown {
	return copy(value, MAX_DEPTH, (text) => text, new Set());
}

/**
 * The parameter goes as a whole, as it stands in a URL; else nothing but the secret, in every form.
 * What the event holds is looked for as it is: a pattern for each event would be too slow.
 */
function cleaner(secret: string, held: string[]): (text: string) => string {
	const parameter = `?${TOKEN}=${secret}`;
	const pattern = secretPattern([secret]);
	const withoutSecret = (text: string) =>
		// No form of the secret is shorter than itself.
		pattern && text.length >= secret.length
			? text.replaceAll(parameter, '').replace(pattern, '***')
			: text;
	return (text) => held.reduce((rest, value) => rest.replaceAll(value, '***'), withoutSecret(text));
}

function copy(
	value: unknown,
	levels: number,
	clean: (text: string) => string,
	leftOut: Set<string>,
): unknown {
	if (typeof value === 'string') return clean(value);
	const isList = Array.isArray(value);
	if (!isList && !isObject(value)) return value;
	if (levels === 0) return null;
	const inner = (child: unknown) => copy(child, levels - 1, clean, leftOut);
	if (isList) return value.map(inner);
	const entries = Object.entries(value).filter(([key]) => !leftOut.has(plainName(key)));
	return Object.fromEntries(entries.map(([key, child]) => [clean(key), inner(child)]));
}
