import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { dayWise } from './dayWise';
import { reportOptions } from './filters';

export const getDayWiseStats: OperationDefinition = {
	name: 'Get Daily Stats',
	value: 'getDayWiseStats',
	action: 'Get the daily stats of the account',
	description:
		'Get what was sent, opened, replied to and bounced, one item a day. Each event counts on its own day.',
	endpoint: 'GET /analytics/day-wise-overall-stats',
	effects: 'read',
	output: { report: dayWise },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
