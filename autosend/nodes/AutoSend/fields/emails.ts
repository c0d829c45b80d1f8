import type { Field } from '../../kernel/definition/field';
import { asTextList } from '../../kernel/definition/textList';

/** Email addresses of a bulk operation; an item may name several. */
export const emails: Field = {
	displayName: 'Emails',
	name: 'emails',
	type: 'string',
	role: 'emails',
	required: true,
	default: '',
	placeholder: 'e.g. {{ $json.email }}',
	description: 'One address or several, with commas or line breaks between them',
	routing: { send: { type: 'body', property: 'emails', value: asTextList } },
};
