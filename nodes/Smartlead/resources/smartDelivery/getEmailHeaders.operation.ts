import type { OperationDefinition } from '../../../kernel/definition/operation';
import { replyId } from './replyId';
import { spamTestId } from './spamTest';

export const getEmailHeaders: OperationDefinition = {
	name: 'Get Email Headers',
	value: 'getEmailHeaders',
	action: 'Get the headers of a received test email',
	description: 'Get the headers of one email of a test as a seed mailbox received it',
	endpoint: 'GET /spam-test/report/{spamTestId}/sender-account-wise/{replyId}/email-headers',
	effects: 'read',
	notFound: 'received email',
	fields: [spamTestId, replyId],
};
