import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getSpfDetails: OperationDefinition = {
	name: 'Get SPF Details',
	value: 'getSpfDetails',
	action: 'Get the SPF details of a placement test',
	description:
		'List for each mailbox of a test whether SPF lets it send for its domain, with one result a seed mailbox',
	endpoint: 'GET /spam-test/report/{spamTestId}/spf-details',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
