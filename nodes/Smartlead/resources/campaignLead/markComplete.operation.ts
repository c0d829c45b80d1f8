import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadMapId } from '../../fields/lead';

export const markComplete: OperationDefinition = {
	name: 'Mark as Complete',
	value: 'markComplete',
	action: 'Mark a lead of a campaign as complete',
	description:
		'End the sequence of a lead by hand. Takes the ID of its place in the campaign (campaign_lead_map_id), unlike the other operations here.',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadMapId}/manual-complete',
	effects: 'write',
	fields: [campaignId, leadMapId],
};
