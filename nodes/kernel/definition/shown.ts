import { asText } from './values';

/** A value as an error shows it, cut where it is long. */
export function shown(value: unknown): string {
	const text = asText(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
