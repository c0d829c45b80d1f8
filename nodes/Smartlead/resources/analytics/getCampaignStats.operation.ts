import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { fullReportOptions } from './filters';
import { PAGE } from './page';

export const getCampaignStats: OperationDefinition = {
	name: 'Get Campaign Performance',
	value: 'getCampaignStats',
	action: 'Get the performance of campaigns',
	description:
		'List the totals of each campaign for a range of days. Smartlead may leave out the rates and the positive replies.',
	endpoint: 'GET /analytics/campaign/overall-stats',
	effects: 'read',
	paging: { style: 'offset', max: PAGE, unsure: true },
	output: {
		items: 'data.campaign_wise_performance',
		report: {
			at: ['campaign_wise_performance'],
			key: 'id',
			texts: ['campaign_name'],
			omit: ['positive_reply_rate', 'unique_lead_count', 'unique_open_count'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, fullReportOptions],
};
