import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';

export const pause: OperationDefinition = {
	name: 'Pause',
	value: 'pause',
	action: 'Pause a lead in a campaign',
	description: 'Stop further emails of a campaign to one lead until it is resumed',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/pause',
	effects: 'write',
	fields: [campaignId, leadId],
};
