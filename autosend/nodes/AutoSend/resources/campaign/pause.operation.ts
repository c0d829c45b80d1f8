import type { OperationDefinition } from '../../../kernel/definition/operation';
import { runningCampaignId } from '../../fields/campaign';
import { withId } from './withId';

export const pause: OperationDefinition = {
	name: 'Pause',
	value: 'pause',
	action: 'Pause a campaign',
	description: 'Hold a campaign so that it sends nothing more until you resume it',
	endpoint: 'POST /campaigns/{campaignId}/pause',
	effects: 'write',
	output: withId,
	fields: [runningCampaignId],
};
