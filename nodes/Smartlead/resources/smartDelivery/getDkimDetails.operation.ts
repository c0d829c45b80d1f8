import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getDkimDetails: OperationDefinition = {
	name: 'Get DKIM Details',
	value: 'getDkimDetails',
	action: 'Get the DKIM details of a placement test',
	description:
		'List for each mailbox of a test whether its DKIM signature is valid, with one result a seed mailbox',
	endpoint: 'GET /spam-test/report/{spamTestId}/dkim-details',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
