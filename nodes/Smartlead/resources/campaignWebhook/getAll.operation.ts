import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webhooks of a campaign',
	description:
		'List the webhooks of a campaign with their events and categories, those of Smartlead Trigger nodes among them',
	endpoint: 'GET /campaigns/{campaignId}/webhooks',
	effects: 'read',
	paging: { style: 'none' },
	fields: [campaignId],
};
