import { asText } from '../definition/values';
import type { Entry, EntryOfRow } from './picker';

/** The entries that can be chosen: a row in an unknown shape may lack the value. */
export function choosable(entries: EntryOfRow[]): Entry[] {
	return entries.filter(hasValue);
}

function hasValue(entry: EntryOfRow): entry is Entry {
	const { value } = entry;
	return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));
}

/** Entries with a text in their name, in any case, or with just this value. */
export function matching(entries: Entry[], text: string): Entry[] {
	const wanted = text.trim().toLowerCase();
	return entries.filter(
		({ name, value }) =>
			name.toLowerCase().includes(wanted) || String(value).toLowerCase() === wanted,
	);
}

/** The same entries in the order of their names. */
export function byName(entries: Entry[]): Entry[] {
	return [...entries].sort((a, b) => a.name.localeCompare(b.name));
}

/** A name with what tells it from others in parentheses, where there is such. */
export function labelOf(name: unknown, detail: unknown): string {
	return detail ? `${asText(name)} (${asText(detail)})` : asText(name);
}
