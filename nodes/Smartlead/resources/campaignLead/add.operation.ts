import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { leadListIds } from '../../fields/leadList';
import {
	customFields,
	leadMapper,
	leadMapping,
	leadOutput,
	otherColumns,
} from '../../fields/leadMapper';
import { leadEntry, leftOutHint, REPEATED_LEAD } from '../../leads/leadRow';
import { uploadResults } from '../../leads/uploadResults';

export const add: OperationDefinition = {
	name: 'Add',
	value: 'add',
	action: 'Add leads to a campaign',
	description:
		'Add all input items to a campaign as leads, 400 a request, and tell what became of each. An active campaign begins to send them real email. Leads that the campaign has already are not added again.',
	endpoint: 'POST /campaigns/{campaignId}/leads',
	effects: 'write',
	bulk: {
		property: 'lead_list',
		max: 400,
		entries: (values, json) => [leadEntry(leadMapping(values), json)],
		repeated: REPEATED_LEAD,
		leftOutHint,
		results: uploadResults,
		summary: ({ options }) => objectOf(options).output === 'requests',
	},
	prepare: (values, { body }) => {
		const settings = objectOf(body.settings);
		// Without the IDs, Smartlead does not say which of the leads it skipped.
		body.settings = { return_lead_ids: true, ...settings };
	},
	fields: [
		campaignId,
		leadMapper,
		options([
			customFields,
			{
				displayName: 'Ignore Block List',
				name: 'ignoreGlobalBlockList',
				type: 'boolean',
				default: false,
				description:
					'Whether to add leads that are on the block list of the account; they are emailed although somebody blocked them',
				routing: { send: { type: 'body', property: 'settings.ignore_global_block_list' } },
			},
			{
				displayName: 'Ignore Community Bounce List',
				name: 'ignoreCommunityBounceList',
				type: 'boolean',
				default: false,
				description:
					'Whether to add addresses that bounced for other users of Smartlead, which may harm your sender reputation',
				routing: { send: { type: 'body', property: 'settings.ignore_community_bounce_list' } },
			},
			{
				displayName: 'Ignore Duplicates in Other Campaigns',
				name: 'ignoreDuplicateLeadsInOtherCampaign',
				type: 'boolean',
				default: false,
				description:
					'Whether to add leads that another campaign has already; they may get email from both',
				routing: {
					send: { type: 'body', property: 'settings.ignore_duplicate_leads_in_other_campaign' },
				},
			},
			{
				displayName: 'Ignore Unsubscribe List',
				name: 'ignoreUnsubscribeList',
				type: 'boolean',
				default: false,
				description:
					'Whether to add leads that have unsubscribed; emailing them again may be against the law',
				routing: { send: { type: 'body', property: 'settings.ignore_unsubscribe_list' } },
			},
			{
				displayName: 'Import Type',
				name: 'type',
				type: 'string',
				default: '',
				description: 'Sent as type; Smartlead has not published its values',
				routing: { send: { type: 'body', property: 'type' } },
			},
			leadListIds,
			otherColumns,
			leadOutput,
			{
				displayName: 'Return Lead IDs',
				name: 'returnLeadIds',
				type: 'boolean',
				default: true,
				description:
					'Whether Smartlead returns the IDs of the leads. Without them the output cannot tell which leads were skipped.',
				routing: { send: { type: 'body', property: 'settings.return_lead_ids' } },
			},
		]),
	],
};
