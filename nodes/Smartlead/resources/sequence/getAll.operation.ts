import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many sequence steps',
	description: 'List the email steps of a campaign in order, with their A/B variants',
	endpoint: 'GET /campaigns/{campaignId}/sequences',
	effects: 'read',
	paging: { style: 'none' },
	fields: [campaignId],
};
