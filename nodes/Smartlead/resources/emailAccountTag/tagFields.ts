import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { optionalTagIds } from '../../fields/leadTags';

/** How many mailboxes the API takes at once to put tags on; what it takes to remove them is not published. */
export const MAILBOXES_A_REQUEST = 25;

/** Tags to put on mailboxes or take off, sent as `tag_ids`. */
export const mailboxTagIds: Field = {
	...optionalTagIds,
	required: true,
	routing: { send: { type: 'body', property: 'tag_ids' } },
};

/** Name of a tag. */
export const name: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. EMEA',
	description: 'Name of the tag',
	routing: { send: { type: 'body', property: 'name' } },
};

/** Color of a tag, as an option. Check it with `checkColor`. */
export const optionalColor: Field = {
	displayName: 'Color',
	name: 'color',
	type: 'color',
	default: '#33aa77',
	description: 'Color of the tag, as # and six hexadecimal digits',
	routing: { send: { type: 'body', property: 'color' } },
};

/**
 * Checks the color of a tag as it is to be sent.
 *
 * @throws FieldError for another notation, such as a name or three digits
 */
export function checkColor({ color }: IDataObject): void {
	if (color === undefined || /^#[0-9a-f]{6}$/i.test(color as string)) return;
	throw new FieldError(
		`'Color' cannot be "${color as string}"`,
		'Write # and six hexadecimal digits, such as #33AA77.',
	);
}
