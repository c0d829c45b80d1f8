import type { IDataObject } from 'n8n-workflow';

import { checkOneOf } from '../../../kernel/checks/checkOneOf';
import { idList } from '../../../kernel/definition/bulk';
import { options } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { action } from '../../fields/action';
import { optionalCampaignId } from '../../fields/campaign';
import { leadIds } from '../../fields/leadIds';
import { optionalListId } from '../../fields/leadList';
import { filtersAsTexts, pushFilters } from './pushFilters';

export const pushToCampaign: OperationDefinition = {
	name: 'Push to Campaign',
	value: 'pushToCampaign',
	action: 'Push leads to a campaign',
	description:
		'Copy or move stored leads into a campaign, by lead list, by lead ID, or all that match filters. An active campaign begins to send them real email.',
	endpoint: 'POST /leads/push-to-campaign',
	effects: 'write',
	bulk: idList('leadList.leadIds', 10_000, ({ options }) => objectOf(options).leadIds),
	prepare: ({ campaignId, options }, { body }) => {
		const chosen = objectOf(options);
		const { campaignName } = chosen;
		checkOneOf(
			{ campaignId, campaignName },
			{ campaignId: 'Campaign', campaignName: 'Campaign Name' },
		);
		const { allLeads, leadIds: ids, listId } = chosen;
		if (allLeads === true) {
			checkOneOf({ allLeads, listId }, { allLeads: 'All Leads', listId: 'Lead List' });
			checkOneOf({ allLeads, ids }, { allLeads: 'All Leads', ids: 'Lead Names or IDs' });
		} else if (isEmpty(ids) && isEmpty(listId)) {
			throw new FieldError(
				"'Lead List', 'Lead Names or IDs' or 'All Leads' is required",
				'Say in the options which leads to push.',
			);
		}
		checkAtMost(ids, 10_000, 'Lead Names or IDs');
		if (isEmpty(ids)) delete (body.leadList as IDataObject).leadIds;
		filtersAsTexts(body, allLeads);
	},
	fields: [
		{
			...optionalCampaignId,
			description: 'The campaign that gets the leads; leave it empty to set Campaign Name instead',
			routing: { send: { type: 'body', property: 'campaignId' } },
		},
		action,
		options([
			{
				displayName: 'All Leads',
				name: 'allLeads',
				type: 'boolean',
				default: true,
				description:
					'Whether to take all leads of the account that match the filters, without filters every one',
				routing: { send: { type: 'body', property: 'leadList.allLeads' } },
			},
			{
				displayName: 'Campaign Name',
				name: 'campaignName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Spring outreach',
				description:
					'The campaign that gets the leads, by name; Smartlead creates it when it has none of that name',
				routing: { send: { type: 'body', property: 'campaignName' } },
			},
			...pushFilters,
			{
				displayName: 'Ignore Block List',
				name: 'ignoreGlobalBlockList',
				type: 'boolean',
				default: false,
				description:
					'Whether to push leads that are on the block list of the account; they are emailed although somebody blocked them',
				routing: { send: { type: 'body', property: 'csvSettings.ignoreGlobalBlockList' } },
			},
			{
				...optionalListId,
				description: 'The lead list whose leads are pushed',
				routing: { send: { type: 'body', property: 'leadList.listId' } },
			},
			{ ...leadIds, routing: { send: { type: 'body', property: 'leadList.leadIds' } } },
		]),
	],
};
