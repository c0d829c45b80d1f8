import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';

export const unsubscribe: OperationDefinition = {
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead from a campaign',
	description:
		'Unsubscribe a lead from one campaign, which cannot be undone through the API; its other campaigns go on',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/unsubscribe',
	effects: 'destructive',
	fields: [campaignId, leadId],
};
