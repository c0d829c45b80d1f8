import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getSpamFilterReport: OperationDefinition = {
	name: 'Get Spam Filter Report',
	value: 'getSpamFilterReport',
	action: 'Get the spam filter report of a placement test',
	description: 'List which spam filters the emails of each mailbox triggered in a test, and why',
	endpoint: 'GET /spam-test/report/{spamTestId}/spam-filter-details',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
