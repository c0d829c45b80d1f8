import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { dayWise } from './dayWise';
import { campaignOptions, requiredTimezone } from './filters';

export const getDayWisePositiveRepliesBySentTime: OperationDefinition = {
	name: 'Get Daily Positive Replies by Sent Time',
	value: 'getDayWisePositiveRepliesBySentTime',
	action: 'Get the daily positive replies of the account by sent time',
	description:
		'Get the number of positive replies, one item a day. Each reply counts on the day on which its email was sent.',
	endpoint: 'GET /analytics/day-wise-positive-reply-stats-by-sent-time',
	effects: 'read',
	output: { report: dayWise },
	prepare: asDatedTexts,
	fields: [startDate, endDate, requiredTimezone, campaignOptions],
};
