import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';

export const getCampaignOverview: OperationDefinition = {
	name: 'Get Campaign Overview',
	value: 'getCampaignOverview',
	action: 'Get the campaign overview of a lead',
	description:
		'Get a summary of the campaigns of a lead. Smartlead has not published what it contains; the answer is passed on as it comes.',
	endpoint: 'GET /leads/{leadId}/campaign-overview',
	effects: 'read',
	fields: [accountLeadId],
};
