import type { Field } from '../../../kernel/definition/field';
import { optionalTemplateId } from '../../fields/template';
import { templateVariables } from './templateVariables';

const written = { content: ['inline'] };

/** In place of the template's subject, an entry of `options`. */
export const otherSubject: Field = {
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	displayOptions: { show: { '/content': ['template'] } },
	default: '',
	placeholder: 'e.g. Your order',
	description: 'A subject to use instead of the one in the template, up to 998 characters',
	routing: { send: { type: 'body', property: 'subject' } },
};

/** What the email says: own words, or a template and the values of its variables. */
export const content: Field[] = [
	{
		displayName: 'Content',
		name: 'content',
		type: 'options',
		noDataExpression: true,
		default: 'inline',
		description: 'Where subject and body come from',
		options: [
			{ name: 'Template', value: 'template', description: 'Fill a template from AutoSend' },
			{ name: 'Write Here', value: 'inline', description: 'Enter subject and body below' },
		],
	},
	{
		...optionalTemplateId,
		required: true,
		displayOptions: { show: { content: ['template'] } },
		description:
			'The template to fill. Choose it from the list to get a field for each of its variables.',
		routing: { send: { type: 'body', property: 'templateId' } },
	},
	...templateVariables,
	{
		...otherSubject,
		required: true,
		displayOptions: { show: written },
		description: 'The subject of the email, up to 998 characters',
	},
	{
		displayName: 'Email Format',
		name: 'emailFormat',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: written },
		default: 'html',
		description: 'In which forms to send the body',
		options: [
			{
				name: 'Both',
				value: 'both',
				description: 'HTML, and plain text for programs that show no HTML',
			},
			{ name: 'HTML', value: 'html' },
			{ name: 'Text', value: 'text' },
		],
	},
	{
		displayName: 'HTML',
		name: 'html',
		type: 'string',
		required: true,
		displayOptions: { show: { ...written, emailFormat: ['html', 'both'] } },
		typeOptions: { rows: 6 },
		default: '',
		placeholder: 'e.g. <p>Thank you for your order.</p>',
		description: 'The body of the email in HTML',
		routing: { send: { type: 'body', property: 'html' } },
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		required: true,
		displayOptions: { show: { ...written, emailFormat: ['text', 'both'] } },
		typeOptions: { rows: 6 },
		default: '',
		placeholder: 'e.g. Thank you for your order.',
		description: 'The body of the email in plain text',
		routing: { send: { type: 'body', property: 'text' } },
	},
];
