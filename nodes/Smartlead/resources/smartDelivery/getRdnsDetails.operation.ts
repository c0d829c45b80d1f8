import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getRdnsDetails: OperationDefinition = {
	name: 'Get rDNS Details',
	value: 'getRdnsDetails',
	action: 'Get the reverse DNS details of a placement test',
	description:
		'List for each mailbox of a test whether the reverse DNS of its server is right, with one result a seed mailbox',
	endpoint: 'GET /spam-test/report/{spamTestId}/rdns-details',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
