import type { OperationDefinition } from '../../../kernel/definition/operation';
import { draftCampaignId } from '../../fields/campaign';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a campaign',
	description: 'Delete a draft campaign for good. AutoSend keeps campaigns that are not drafts.',
	endpoint: 'DELETE /campaigns/{campaignId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [draftCampaignId],
};
