import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pausedCampaignId } from '../../fields/campaign';
import { withId } from './withId';

export const resume: OperationDefinition = {
	name: 'Resume',
	value: 'resume',
	action: 'Resume a campaign',
	description:
		'Resume a paused campaign: sends real email to its remaining recipients, from where it stopped',
	endpoint: 'POST /campaigns/{campaignId}/resume',
	effects: 'sends-email',
	output: withId,
	fields: [pausedCampaignId],
};
