import type { Field } from '../../../kernel/definition/field';

/** How the text of an email was written, an entry of `additionalFields`; read with `asHtml`. */
export const bodyFormat: Field = {
	displayName: 'Body Format',
	name: 'bodyFormat',
	type: 'options',
	default: 'html',
	description: 'How the body is written. Smartlead sends HTML in any case.',
	options: [
		{ name: 'HTML', value: 'html', description: 'Sent as it is' },
		{
			name: 'Plain Text',
			value: 'text',
			description: 'Line breaks are kept, and signs such as < show as written',
		},
	],
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The body of an email as the API wants it. */
export function asHtml(body: unknown, format: unknown): string {
	const text = String(body);
	if (format !== 'text') return text;
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]).replace(/\r?\n/g, '<br>');
}
