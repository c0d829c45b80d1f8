import { entriesOf } from '../definition/entries';
import { shown } from '../definition/shown';

/** The entries of a list field. Its expression may also give one value, or several in a text. */
export function listOf(value: unknown): string[] {
	// An entry that is missing is no less wrong than another.
	return entriesOf(Array.isArray(value) ? value.map(toText) : toText(value ?? '')) as string[];
}

/** A text as it is; anything else as an error is to show it. */
function toText(value: unknown): string {
	return typeof value === 'string' ? value : shown(value);
}
