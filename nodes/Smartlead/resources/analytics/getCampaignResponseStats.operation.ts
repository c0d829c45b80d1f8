import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { fullReportOptions } from './filters';

export const getCampaignResponseStats: OperationDefinition = {
	name: 'Get Campaign Responses',
	value: 'getCampaignResponseStats',
	action: 'Get the responses to campaigns',
	description:
		'Get how many replies to each campaign were positive, neutral and negative within a range of days',
	endpoint: 'GET /analytics/campaign/response-stats',
	effects: 'read',
	output: {
		report: {
			at: ['campaign_wise_response_stats'],
			key: 'campaign_id',
			texts: ['campaign_name', 'email_campaign_name'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, fullReportOptions],
};
