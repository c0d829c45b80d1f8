import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { simplifiedCampaign } from './simplifiedCampaign';
import { withId } from './withId';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a campaign',
	description: 'Get a campaign with its status, recipients and results',
	endpoint: 'GET /campaigns/{campaignId}',
	effects: 'read',
	output: { ...withId, simplify: simplifiedCampaign },
	fields: [campaignId],
};
