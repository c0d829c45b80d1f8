import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkDays } from '../../checks/checkDays';
import { campaignId } from '../../fields/campaign';
import { endDate, startDate } from '../../fields/dates';
import { withCounters } from './counters';
import { reportOptions } from './reportOptions';

export const getAnalyticsByDate: OperationDefinition = {
	name: 'Get Analytics by Date',
	value: 'getAnalyticsByDate',
	action: 'Get the analytics of a campaign by date',
	description: 'Get what a campaign sent within at most 30 days and how it was received',
	endpoint: 'GET /campaigns/{campaignId}/analytics-by-date',
	effects: 'read',
	notFound: 'campaign',
	output: {
		simplify: withCounters(
			['id', 'name', 'status', 'start_date', 'end_date'],
			['sent_count', 'open_count', 'click_count', 'reply_count', 'bounce_count'],
		),
	},
	prepare: (_, { qs }) => checkDays(qs, 30),
	fields: [campaignId, startDate, endDate, reportOptions],
};
