import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getEmailContent: OperationDefinition = {
	name: 'Get Email Content',
	value: 'getEmailContent',
	action: 'Get the email content of a placement test',
	description: 'Get the email that a test sent: subject, text, HTML and raw source',
	endpoint: 'GET /spam-test/report/{spamTestId}/email-content',
	effects: 'read',
	notFound: 'test',
	fields: [spamTestId],
};
