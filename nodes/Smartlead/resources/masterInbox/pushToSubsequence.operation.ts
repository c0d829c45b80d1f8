import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';
import { subSequence } from './subSequence';

export const pushToSubsequence: OperationDefinition = {
	name: 'Push to Subsequence',
	value: 'pushToSubsequence',
	action: 'Push a lead to a subsequence',
	description:
		'Move a lead into a child campaign, whose real emails it then gets; emails already sent cannot be undone',
	endpoint: 'POST /master-inbox/push-to-subsequence',
	effects: 'sends-email',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			...subSequence,
			required: true,
			description: 'The child campaign that goes on writing to the lead',
			routing: { send: { type: 'body', property: 'sub_sequence_id' } },
		},
		options([
			{
				displayName: 'Delay (Seconds)',
				name: 'subSequenceDelayTime',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description:
					'Seconds until the subsequence begins, such as 86400 for a day; the unit is from the docs and unverified',
				routing: { send: { type: 'body', property: 'sub_sequence_delay_time' } },
			},
			{
				displayName: 'Stop on Reply to Parent',
				name: 'stopLeadOnParentCampaignReply',
				type: 'boolean',
				default: true,
				description: 'Whether the subsequence ends when the lead replies to the parent campaign',
				routing: { send: { type: 'body', property: 'stop_lead_on_parent_campaign_reply' } },
			},
		]),
	],
};
