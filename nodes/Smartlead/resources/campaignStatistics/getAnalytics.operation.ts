import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { withCounters } from './counters';

export const getAnalytics: OperationDefinition = {
	name: 'Get Analytics',
	value: 'getAnalytics',
	action: 'Get the analytics of a campaign',
	description: 'Get how much a campaign has sent so far and how it was received',
	endpoint: 'GET /campaigns/{campaignId}/analytics',
	effects: 'read',
	notFound: 'campaign',
	output: {
		simplify: withCounters(
			['id', 'name', 'status'],
			[
				'sent_count',
				'unique_sent_count',
				'open_count',
				'click_count',
				'reply_count',
				'bounce_count',
				'unsubscribed_count',
			],
		),
	},
	fields: [campaignId],
};
