import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTexts } from './asTexts';
import { clientOptions } from './filters';

export const getCampaignList: OperationDefinition = {
	name: 'Get Campaign List',
	value: 'getCampaignList',
	action: 'Get the campaign list for analytics',
	description: 'List the IDs and names of the campaigns that analytics know',
	endpoint: 'GET /analytics/campaign/list',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data.campaign_list' },
	prepare: asTexts,
	fields: [clientOptions],
};
