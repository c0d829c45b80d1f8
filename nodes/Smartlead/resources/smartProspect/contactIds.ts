import type { Field } from '../../../kernel/definition/field';
import { asTextList } from '../../../kernel/definition/textList';

/** Contacts by ID, where the field `contactsBy` says so. */
export const contactIds: Field = {
	displayName: 'Contact IDs',
	name: 'contactIds',
	type: 'string',
	required: true,
	displayOptions: { show: { contactsBy: ['ids'] } },
	default: '',
	placeholder: 'e.g. 5f00aa00bb00cc00dd00ee01',
	description:
		'The ID of each contact, as items of Search Contacts have it. Separate several by commas, or give an array by an expression; Get Contacts takes at most 200.',
	routing: { send: { type: 'body', property: 'id', value: asTextList } },
};
