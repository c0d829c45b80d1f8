import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { overallOptions } from './filters';

export const getOverallStats: OperationDefinition = {
	name: 'Get Overall Stats',
	value: 'getOverallStats',
	action: 'Get the overall stats of the account',
	description:
		'Get the totals of the account for a range of days: sent, opened, replied, bounced and their rates in percent',
	endpoint: 'GET /analytics/overall-stats-v2',
	effects: 'read',
	output: { report: { at: ['overall_stats'], omit: ['unique_open_count'] } },
	prepare: asDatedTexts,
	fields: [startDate, endDate, overallOptions],
};
