import type { OperationDefinition } from '../../../kernel/definition/operation';

export const reconnectFailed: OperationDefinition = {
	name: 'Reconnect Failed',
	value: 'reconnectFailed',
	action: 'Reconnect failed email accounts',
	description:
		'Queue a new login for every mailbox of the account whose connection is broken. Smartlead allows it three times in 24 hours, and refuses it when no mailbox has failed. It is run once for each input item.',
	endpoint: 'POST /email-accounts/reconnect-failed-email-accounts',
	effects: 'write',
	emptyBody: true,
	fields: [],
};
