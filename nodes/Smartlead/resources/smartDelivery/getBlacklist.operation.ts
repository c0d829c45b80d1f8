import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getBlacklist: OperationDefinition = {
	name: 'Get Blacklist',
	value: 'getBlacklist',
	action: 'Get the IP blacklist report of a placement test',
	description:
		'List the received emails of a test with the blacklists that their sending IP is on; an answer that is a count only is one item',
	endpoint: 'GET /spam-test/report/{spamTestId}/blacklist',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
