import type { OperationDefinition } from '../../../kernel/definition/operation';
import { replyId } from './replyId';
import { spamTestId } from './spamTest';

export const getReplyIpDetails: OperationDefinition = {
	name: 'Get Reply IP Details',
	value: 'getReplyIpDetails',
	action: 'Get the IP details of a received test email',
	description:
		'List what is known of the IP that sent one received email of a test. Unverified: only an older reference has the route, and not what it answers.',
	endpoint: 'GET /spam-test/report/{spamTestId}/sender-account-wise/{replyId}/ip-details',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId, replyId],
};
