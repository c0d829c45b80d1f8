import type { Field } from '../../kernel/definition/field';
import { asTextList } from '../../kernel/definition/textList';

/** Who gets a copy of an email, entries of a collection; their texts are to be made addresses. */
export const bcc = copied('BCC', 'bcc', 'Addresses that get a copy without the others seeing it');
export const cc = copied('CC', 'cc', 'Addresses that get a copy');

function copied(displayName: string, name: string, description: string): Field {
	return {
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder: 'e.g. name@example.com, Ana Ruiz <ana@example.com>',
		description: `${description}, with commas between them. Names are optional.`,
		routing: { send: { type: 'body', property: name, value: asTextList } },
	};
}
