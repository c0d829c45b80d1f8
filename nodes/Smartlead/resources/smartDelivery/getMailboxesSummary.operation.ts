import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getMailboxesSummary: OperationDefinition = {
	name: 'Get Mailboxes Summary',
	value: 'getMailboxesSummary',
	action: 'Get the placement summary of each mailbox',
	description:
		'List for each mailbox how many of its emails in all tests reached the inbox, a tab or spam, with a score',
	endpoint: 'GET /spam-test/report/mailboxes-summary',
	effects: 'read',
	// The docs declare no limit and offset, the older reference does.
	paging: { style: 'offset', max: 100, unsure: true },
	fields: [],
};
