import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkDays } from '../../checks/checkDays';
import { campaignId } from '../../fields/campaign';
import { endDate, startDate } from '../../fields/dates';
import { withCounters } from './counters';

export const getTopLevelAnalyticsByDate: OperationDefinition = {
	name: 'Get Top-Level Analytics by Date',
	value: 'getTopLevelAnalyticsByDate',
	action: 'Get the top level analytics of a campaign by date',
	description: 'Get the totals of a campaign within a range of days, with positive replies',
	endpoint: 'GET /campaigns/{campaignId}/top-level-analytics-by-date',
	effects: 'read',
	notFound: 'campaign',
	output: {
		simplify: withCounters(
			['id', 'name', 'status', 'start_date', 'end_date'],
			['sent_count', 'open_count', 'reply_count', 'positive_reply_count', 'bounce_count'],
		),
	},
	prepare: (_, { qs }) => checkDays(qs, 30),
	fields: [campaignId, startDate, endDate],
};
