import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { withId } from './withId';

export const duplicate: OperationDefinition = {
	name: 'Duplicate',
	value: 'duplicate',
	action: 'Duplicate a campaign',
	description: 'Make a copy of a campaign, to be changed and sent later',
	endpoint: 'POST /campaigns/{campaignId}/duplicate',
	effects: 'write',
	output: withId,
	fields: [campaignId],
};
