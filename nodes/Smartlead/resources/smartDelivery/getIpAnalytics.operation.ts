import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getIpAnalytics: OperationDefinition = {
	name: 'Get IP Analytics',
	value: 'getIpAnalytics',
	action: 'Get the IP analytics of a placement test',
	description:
		'List the IP addresses that sent emails of a test, with their owner, location and blacklist state',
	endpoint: 'GET /spam-test/report/{spamTestId}/ip-analytics',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
