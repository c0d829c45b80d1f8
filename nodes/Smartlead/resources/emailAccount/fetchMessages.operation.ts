import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';
import { checkTimes, messageOptions } from './messageOptions';

export const fetchMessages: OperationDefinition = {
	name: 'Fetch Messages',
	value: 'fetchMessages',
	action: 'Fetch the messages of an email account',
	description:
		'Read up to 500 messages straight from a mailbox over IMAP, an item each. Unverified: the route is only in a client of Smartlead.',
	endpoint: 'POST /email-accounts/{emailAccountId}/fetch-messages',
	effects: 'read',
	output: { items: 'messages' },
	prepare: (_, { body }) => checkTimes(body),
	fields: [pathEmailAccountId, messageOptions],
};
