import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkDays } from '../../checks/checkDays';
import { campaignId } from '../../fields/campaign';
import { endDate, startDate } from '../../fields/dates';
import { withCounters } from './counters';
import { reportOptions } from './reportOptions';

export const getSequenceAnalytics: OperationDefinition = {
	name: 'Get Sequence Analytics',
	value: 'getSequenceAnalytics',
	action: 'Get the sequence analytics of a campaign',
	description: 'List the counters of each step of a campaign within a range of days',
	endpoint: 'GET /campaigns/{campaignId}/sequence-analytics',
	effects: 'read',
	output: {
		items: 'data',
		simplify: withCounters(
			['email_campaign_seq_id'],
			[
				'sent_count',
				'skipped_count',
				'open_count',
				'click_count',
				'reply_count',
				'positive_reply_count',
				'bounce_count',
				'unsubscribed_count',
				'failed_count',
			],
		),
	},
	prepare: (_, { qs }) => checkDays(qs),
	fields: [campaignId, startDate, endDate, reportOptions],
};
