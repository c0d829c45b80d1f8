import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getUntracked: OperationDefinition = {
	name: 'Get Untracked Replies',
	value: 'getUntracked',
	action: 'Get untracked replies',
	description:
		'List emails to your mailboxes that Smartlead could not match with an email of a campaign, such as replies from another address',
	endpoint: 'GET /master-inbox/untracked-replies',
	effects: 'read',
	paging: { style: 'offset', max: 100 },
	output: { items: 'data.data.replies', itemsInDocs: 'untracked_replies' },
	fields: [
		filters([
			{
				displayName: 'From Email',
				name: 'fromEmail',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'Only emails from this address',
				routing: { send: { type: 'query', property: 'from_email' } },
			},
			{
				displayName: 'Include Attachments',
				name: 'fetchAttachments',
				type: 'boolean',
				default: true,
				description: 'Whether to return the attachments as well',
				routing: { send: { type: 'query', property: 'fetchAttachments' } },
			},
			{
				displayName: 'Include Body',
				name: 'fetchBody',
				type: 'boolean',
				default: true,
				description: 'Whether to return the texts of the emails as well',
				routing: { send: { type: 'query', property: 'fetchBody' } },
			},
			{
				displayName: 'Subject',
				name: 'subjectLine',
				type: 'string',
				default: '',
				placeholder: 'e.g. Invoice',
				description: 'Only emails with this text in the subject',
				routing: { send: { type: 'query', property: 'subject_line' } },
			},
			{
				displayName: 'To Email',
				name: 'toEmail',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'Only emails to this address, one of your mailboxes',
				routing: { send: { type: 'query', property: 'to_email' } },
			},
		]),
	],
};
