import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { reportOptions } from './filters';

export const getLeadStats: OperationDefinition = {
	name: 'Get Lead Stats',
	value: 'getLeadStats',
	action: 'Get the lead stats of the account',
	description:
		'Get how many leads were written to within a range of days, for the first time and again',
	endpoint: 'GET /analytics/lead/overall-stats',
	effects: 'read',
	output: { report: { at: ['lead_stats'] } },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
