import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';
import { spamTestId } from './spamTest';

export const getProviderReport: OperationDefinition = {
	name: 'Get Provider Report',
	value: 'getProviderReport',
	action: 'Get the report of a placement test by provider',
	description:
		'List how many emails of a test reached the inbox, went to spam or bounced, one item a mailbox provider',
	endpoint: 'POST /spam-test/report/{spamTestId}/providerwise',
	effects: 'read',
	emptyBody: true,
	paging: { style: 'none' },
	output: { items: 'result' },
	prepare: mergeRawBody,
	fields: [spamTestId, rawBodyOptions],
};
