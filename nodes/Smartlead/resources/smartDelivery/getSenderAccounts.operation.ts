import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getSenderAccounts: OperationDefinition = {
	name: 'Get Sender Accounts',
	value: 'getSenderAccounts',
	action: 'Get the sender accounts of a placement test',
	description: 'List the mailboxes that a test sends from, without their results',
	endpoint: 'GET /spam-test/report/{spamTestId}/sender-accounts',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
