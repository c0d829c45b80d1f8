import { entriesOf } from '../../kernel/definition/entries';

/** The entries of a list field. Its expression may also give one value, or several in a text. */
export function listOf(value: unknown): string[] {
	// An entry that is missing is no less wrong than another.
	return entriesOf(Array.isArray(value) ? value.map(String) : value) as string[];
}
