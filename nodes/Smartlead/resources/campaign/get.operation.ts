import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { includeTags } from '../../fields/includeTags';
import { simplifiedCampaign } from './simplifiedCampaign';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a campaign',
	description: 'Get the status, settings and schedule of a campaign',
	endpoint: 'GET /campaigns/{campaignId}',
	effects: 'read',
	notFound: 'campaign',
	output: { simplify: simplifiedCampaign },
	fields: [campaignId, options([includeTags])],
};
