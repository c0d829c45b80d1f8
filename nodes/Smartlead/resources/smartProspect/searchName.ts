import type { Field } from '../../../kernel/definition/field';
import { checkLength } from '../../checks/checkSize';

/** How long a text that these routes take may be. */
export const MOST_CHARACTERS = 255;

/** The name of a stored search, sent as `search_string`. */
export const searchString: Field = {
	displayName: 'Name',
	name: 'searchString',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. CTOs in Porto',
	description: 'Name of the search; at most 255 characters where it renames one',
	routing: { send: { type: 'body', property: 'search_string' } },
};

/** @throws FieldError for a name that is longer than renaming takes */
export function checkNewName(name: unknown): void {
	checkLength(name, MOST_CHARACTERS, searchString.displayName);
}
