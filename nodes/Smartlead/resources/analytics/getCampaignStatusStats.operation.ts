import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTexts } from './asTexts';
import { clientOptions } from './filters';

export const getCampaignStatusStats: OperationDefinition = {
	name: 'Get Campaign Status Counts',
	value: 'getCampaignStatusStats',
	action: 'Get the number of campaigns by status',
	description: 'Get how many campaigns have each status, one item a status',
	endpoint: 'GET /analytics/campaign/status-stats',
	effects: 'read',
	output: { report: { at: ['campaign_status_stats'], key: 'status' } },
	prepare: asTexts,
	fields: [clientOptions],
};
