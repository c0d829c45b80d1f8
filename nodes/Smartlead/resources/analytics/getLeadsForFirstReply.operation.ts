import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { reportOptions } from './filters';

export const getLeadsForFirstReply: OperationDefinition = {
	name: 'Get Leads to First Reply',
	value: 'getLeadsForFirstReply',
	action: 'Get the number of leads to a first reply',
	description: 'Get how many leads were written to, on average, until a first reply came',
	endpoint: 'GET /analytics/campaign/leads-take-for-first-reply',
	effects: 'read',
	output: { report: { at: [] } },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
