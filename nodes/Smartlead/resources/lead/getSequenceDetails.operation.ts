import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { leadMapId } from '../../fields/lead';

export const getSequenceDetails: OperationDefinition = {
	name: 'Get Sequence Details',
	value: 'getSequenceDetails',
	action: 'Get the sequence details of a lead',
	description:
		'Get how far a lead has come in the sequence of a campaign. Takes campaign_lead_map_id, not the lead ID. Smartlead has not published what it contains; the answer is passed on as it comes.',
	endpoint: 'GET /leads/{leadMapId}/sequence-details',
	effects: 'read',
	fields: [
		{
			...campaignOfLead,
			description:
				'The campaign in which the lead is. Needed to choose the lead from the list or by email; with a lead set by ID it can be left out.',
			routing: { send: { type: 'query', property: 'campaignId' } },
		},
		leadMapId,
	],
};
