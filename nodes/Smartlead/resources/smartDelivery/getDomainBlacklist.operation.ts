import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getDomainBlacklist: OperationDefinition = {
	name: 'Get Domain Blacklist',
	value: 'getDomainBlacklist',
	action: 'Get the domain blacklist report of a placement test',
	description:
		'List for each mailbox of a test whether its domain is on a blacklist, with one result a seed mailbox',
	endpoint: 'GET /spam-test/report/{spamTestId}/domain-blacklist',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
