import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { optionalTemplateId } from '../../fields/template';

const CHOICES: INodePropertyOptions[] = [
	{ name: 'Template', value: 'template', description: 'Send a template from AutoSend' },
	{ name: 'Write Here', value: 'inline', description: 'Enter the HTML below' },
	{
		name: 'Write Here and Overwrite a Template',
		value: 'overwrite',
		description: 'Enter the HTML below, and save it as the content of a template as well',
	},
];

const fields: Field[] = [
	{
		...optionalTemplateId,
		required: true,
		displayOptions: { show: { content: ['template', 'overwrite'] } },
		description: 'The template to send, or to overwrite',
		routing: { send: { type: 'body', property: 'templateId' } },
	},
	{
		displayName: 'HTML',
		name: 'htmlTemplate',
		type: 'string',
		required: true,
		displayOptions: { show: { content: ['inline', 'overwrite'] } },
		typeOptions: { rows: 6 },
		default: '',
		placeholder: 'e.g. <p>Here is what is new in May.</p>',
		description:
			'The body of the email. Variables such as {{firstName}} need the field set to Fixed.',
		routing: { send: { type: 'body', property: 'htmlTemplate' } },
	},
	{
		displayName: 'Confirm Overwriting the Template',
		name: 'confirmOverwrite',
		type: 'boolean',
		role: 'guard',
		displayOptions: { show: { content: ['overwrite'] } },
		default: false,
		description:
			'Whether the HTML may replace the content of the template, for all emails that use it. Nothing is sent until this is on.',
	},
];

/** What the campaign says, of a new one. */
export const content: Field[] = [choice('template', CHOICES), ...fields];

/** The same of one that exists, which may keep it. */
export const changedContent: Field[] = [
	choice('unchanged', [
		{ name: 'Leave as It Is', value: 'unchanged', description: 'Keep what the campaign has' },
		...CHOICES,
	]),
	...fields,
];

function choice(value: string, options: INodePropertyOptions[]): Field {
	return {
		displayName: 'Content',
		name: 'content',
		type: 'options',
		noDataExpression: true,
		default: value,
		description: 'Where the body of the email comes from',
		options,
	};
}
