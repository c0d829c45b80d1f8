import { checkOneOf } from '../../../kernel/checks/checkOneOf';
import { idList } from '../../../kernel/definition/bulk';
import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { targetListId } from '../../fields/leadList';

export const pushCampaignLeadsToList: OperationDefinition = {
	name: 'Push Campaign Leads to List',
	value: 'pushCampaignLeadsToList',
	action: 'Push leads of a campaign to a lead list',
	description:
		'Move leads of a campaign into a lead list: all of them, or the ones you name by campaign_lead_map_id. Unverified: known from one source only.',
	endpoint: 'POST /leads/campaign/push-to-list',
	effects: 'write',
	bulk: idList('leadMapIds', 10_000, ({ options }) => objectOf(options).leadMapIds),
	prepare: ({ options }, { body }) => {
		const chosen = objectOf(options);
		checkOneOf(chosen, { leadMapIds: 'Lead Names or IDs', allLeads: 'All Leads' });
		if (isEmpty(chosen.leadMapIds)) delete body.leadMapIds;
	},
	fields: [
		{ ...campaignId, routing: { send: { type: 'body', property: 'campaignId' } } },
		targetListId,
		options([
			{
				displayName: 'All Leads',
				name: 'allLeads',
				type: 'boolean',
				default: true,
				description: 'Whether to move all leads of the campaign',
				routing: { send: { type: 'body', property: 'allLeads' } },
			},
			{
				displayName: 'Lead Names or IDs',
				name: 'leadMapIds',
				type: 'multiOptions',
				role: 'id',
				typeOptions: {
					loadOptionsMethod: 'getCampaignLeadMaps',
					loadOptionsDependsOn: ['campaignId.value'],
				},
				default: [],
				description:
					'Leads of the campaign, by campaign_lead_map_id and not by lead ID. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				routing: { send: { type: 'body', property: 'leadMapIds' } },
			},
		]),
	],
};
