import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getMailboxesCount: OperationDefinition = {
	name: 'Get Mailboxes Count',
	value: 'getMailboxesCount',
	action: 'Get the placement totals of all mailboxes',
	description:
		'Get how many emails of all tests together reached the inbox, a tab or spam, or failed',
	endpoint: 'GET /spam-test/report/mailboxes-count',
	effects: 'read',
	fields: [],
};
