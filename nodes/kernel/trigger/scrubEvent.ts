import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../definition/values';
import { TOKEN } from './verifier';

// No event is nested a tenth as deep. n8n copies items level by level, and its stack overflows at
// some thousand levels.
const MAX_DEPTH = 200;

/**
 * A copy of an event without what would let everybody who sees an execution make events.
 *
 * @param fields that are left out, at any depth
 * @param secret of the webhook that it came by, with which the service may repeat the registered URL
 */
export function scrubbedEvent(event: IDataObject, fields: string[], secret?: string): IDataObject {
	const clean = (text: string) =>
		secret && text.includes(secret) ? withoutSecret(text, secret) : text;
	return copy(event, MAX_DEPTH, clean, new Set(fields)) as IDataObject;
}

/** A value as it is, but for what is nested too deep to be written out. */
export function upToDepth(value: unknown): unknown {
	return copy(value, MAX_DEPTH, (text) => text, new Set());
}

/** The parameter goes as a whole, as it stands in a URL; else nothing but the secret. */
function withoutSecret(text: string, secret: string): string {
	return text.replaceAll(`?${TOKEN}=${secret}`, '').replaceAll(secret, '***');
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
	const entries = Object.entries(value).filter(([key]) => !leftOut.has(key));
	return Object.fromEntries(entries.map(([key, child]) => [clean(key), inner(child)]));
}
