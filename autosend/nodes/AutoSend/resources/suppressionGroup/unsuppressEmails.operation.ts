import type { OperationDefinition } from '../../../kernel/definition/operation';
import { emailsBulk, emailsFields, putScope } from './emailsBulk';

export const unsuppressEmails: OperationDefinition = {
	name: 'Unsuppress Emails',
	value: 'unsuppressEmails',
	action: 'Unsuppress emails',
	description:
		'Remove the opt-outs of addresses for good, so that they get email again: those of all input items, 100 a request, with a result for each',
	endpoint: 'POST /suppression-groups/emails/unsuppress',
	effects: 'destructive',
	bulk: emailsBulk('unsuppressed'),
	prepare: (values, { body }) => putScope(values, body),
	fields: [
		...emailsFields('Which email the addresses get again', {
			name: 'All Groups',
			value: 'all',
			description: 'Every group that an address is in',
		}),
		{
			displayName: 'Confirm Removing Opt-Outs',
			name: 'confirmUnsuppression',
			type: 'boolean',
			role: 'guard',
			default: false,
			description:
				'Whether these addresses may get email again, also where their owners have unsubscribed. Nothing is removed until this is on.',
		},
	],
};
