import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';

export const getCampaigns: OperationDefinition = {
	name: 'Get Campaigns',
	value: 'getCampaigns',
	action: 'Get the campaigns of a lead',
	description: 'List the campaigns that a lead is in, with their status',
	endpoint: 'GET /leads/{leadId}/campaigns',
	effects: 'read',
	paging: { style: 'none' },
	fields: [accountLeadId],
};
