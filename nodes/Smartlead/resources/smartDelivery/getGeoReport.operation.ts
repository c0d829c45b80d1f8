import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';
import { spamTestId } from './spamTest';

export const getGeoReport: OperationDefinition = {
	name: 'Get Geo Report',
	value: 'getGeoReport',
	action: 'Get the report of a placement test by region',
	description:
		'List how many emails of a test reached the inbox, went to spam or bounced, one item a region',
	endpoint: 'POST /spam-test/report/{spamTestId}/groupwise',
	effects: 'read',
	emptyBody: true,
	paging: { style: 'none' },
	output: { items: 'result' },
	prepare: mergeRawBody,
	fields: [spamTestId, rawBodyOptions],
};
