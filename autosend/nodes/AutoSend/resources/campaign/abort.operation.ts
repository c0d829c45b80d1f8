import type { OperationDefinition } from '../../../kernel/definition/operation';
import { unfinishedCampaignId } from '../../fields/campaign';
import { withId } from './withId';

export const abort: OperationDefinition = {
	name: 'Abort',
	value: 'abort',
	action: 'Abort a campaign',
	description:
		'Stop a campaign for good; emails already sent stay sent. To continue it later, use Pause.',
	endpoint: 'POST /campaigns/{campaignId}/abort',
	effects: 'destructive',
	output: withId,
	fields: [unfinishedCampaignId],
};
