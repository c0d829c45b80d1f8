import { isObject } from './values';

/** A value as an error shows it, cut where it is long. */
export function shown(value: unknown): string {
	const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
