import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a lead from a campaign',
	description:
		'Remove a lead from a campaign with its history there, which cannot be undone; the lead itself stays in the account',
	endpoint: 'DELETE /campaigns/{campaignId}/leads/{leadId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [campaignId, leadId],
};
