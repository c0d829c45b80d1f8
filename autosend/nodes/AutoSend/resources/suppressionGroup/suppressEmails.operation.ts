import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { emailsBulk, emailsFields, putScope } from './emailsBulk';

export const suppressEmails: OperationDefinition = {
	name: 'Suppress Emails',
	value: 'suppressEmails',
	action: 'Suppress emails',
	description:
		'Keep email of a group, or all email, from the addresses of all input items, 100 a request, and tell what became of each',
	endpoint: 'POST /suppression-groups/emails/suppress',
	effects: 'write',
	bulk: emailsBulk('suppressed'),
	prepare: (values, { body }) => putScope(values, body),
	fields: [
		...emailsFields('Which email is kept from the addresses', {
			name: 'Default Group',
			value: 'default',
			description: 'The group that AutoSend takes where none is named',
		}),
		options([
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. bounced',
				description:
					'Why they get no email: unsubscribed, bounced, spam_complaint or a text of your own',
				routing: { send: { type: 'body', property: 'reason' } },
			},
		]),
	],
};
