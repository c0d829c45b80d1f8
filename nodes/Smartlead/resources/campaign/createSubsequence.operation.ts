import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalCampaignId } from '../../fields/campaign';

export const createSubsequence: OperationDefinition = {
	name: 'Create Subsequence',
	value: 'createSubsequence',
	action: 'Create a subsequence of a campaign',
	description: 'Create a child campaign that leads enter when conditions on the parent are met',
	endpoint: 'POST /campaigns/create-subsequence',
	effects: 'write',
	fields: [
		{
			...optionalCampaignId,
			displayName: 'Parent Campaign',
			name: 'parentCampaignId',
			required: true,
			description: 'The campaign whose leads enter the subsequence',
			routing: { send: { type: 'body', property: 'parent_campaign_id' } },
		},
		{
			displayName: 'Subsequence Name',
			name: 'subsequenceName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Pricing follow-up',
			description: 'Name of the new child campaign',
			routing: { send: { type: 'body', property: 'subsequence_name' } },
		},
		additionalFields([
			{
				displayName: 'Condition Events',
				name: 'conditionEvents',
				type: 'json',
				default: '[]',
				description:
					'The conditions under which a lead enters, as a JSON array. Smartlead has not published their form; copy it from an existing subsequence.',
				routing: { send: { type: 'body', property: 'condition_events' } },
			},
		]),
	],
};
