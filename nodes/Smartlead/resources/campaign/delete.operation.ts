import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a campaign',
	description: 'Delete a campaign, which cannot be undone; an active one has to be stopped first',
	endpoint: 'DELETE /campaigns/{campaignId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [campaignId],
};
