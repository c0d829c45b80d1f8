import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { webhookId } from './webhookId';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook of a campaign',
	description: 'Stop calling a receiver on events of a campaign, which cannot be undone',
	endpoint: 'DELETE /campaigns/{campaignId}/webhooks',
	effects: 'destructive',
	output: { deleted: true },
	fields: [campaignId, webhookId],
};
