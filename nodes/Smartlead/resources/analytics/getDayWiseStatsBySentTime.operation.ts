import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { dayWise } from './dayWise';
import { campaignOptions, requiredTimezone } from './filters';

export const getDayWiseStatsBySentTime: OperationDefinition = {
	name: 'Get Daily Stats by Sent Time',
	value: 'getDayWiseStatsBySentTime',
	action: 'Get the daily stats of the account by sent time',
	description:
		'Get what was sent, opened, replied to and bounced, one item a day. Each event counts on the day on which its email was sent.',
	endpoint: 'GET /analytics/day-wise-overall-stats-by-sent-time',
	effects: 'read',
	output: { report: dayWise },
	prepare: asDatedTexts,
	fields: [startDate, endDate, requiredTimezone, campaignOptions],
};
