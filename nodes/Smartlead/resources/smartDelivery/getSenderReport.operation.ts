import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getSenderReport: OperationDefinition = {
	name: 'Get Sender Report',
	value: 'getSenderReport',
	action: 'Get the report of a placement test by sender',
	description:
		'List the inbox, spam and bounce rates and the reputation of each mailbox that sent emails of a test',
	endpoint: 'GET /spam-test/report/{spamTestId}/sender-account-wise',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
