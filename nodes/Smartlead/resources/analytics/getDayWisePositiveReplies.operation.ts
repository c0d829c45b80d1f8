import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { dayWise } from './dayWise';
import { reportOptions } from './filters';

export const getDayWisePositiveReplies: OperationDefinition = {
	name: 'Get Daily Positive Replies',
	value: 'getDayWisePositiveReplies',
	action: 'Get the daily positive replies of the account',
	description:
		'Get the number of positive replies, one item a day. Each reply counts on its own day.',
	endpoint: 'GET /analytics/day-wise-positive-reply-stats',
	effects: 'read',
	output: { report: dayWise },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
