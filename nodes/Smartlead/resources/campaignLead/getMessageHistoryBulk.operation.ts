import { options } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { eventTimeGt } from '../../fields/eventTimeGt';

export const getMessageHistoryBulk: OperationDefinition = {
	name: 'Get Message History of Several',
	value: 'getMessageHistoryBulk',
	action: 'Get the message history of several leads in a campaign',
	description:
		'Get the emails exchanged with several leads, or all, in one request. Unverified: the route is only in the docs, with a path that looks internal. Prefer Get Message History where it will do.',
	// The last part stands in the docs as it is.
	endpoint: 'POST /campaigns/{campaignId}/message-history-for-leads/bbfbdsFGHlBr76ruhjvh6fhHL',
	effects: 'read',
	prepare: ({ options }, { body }) => {
		const { leadIds = null } = objectOf(options);
		if (leadIds !== null && isEmpty(leadIds)) {
			throw new FieldError(
				"'Lead Names or IDs' is empty",
				'Name the leads, or remove the field to get all leads of the campaign.',
			);
		}
		// Null means all leads.
		body.lead_ids = leadIds;
	},
	fields: [
		campaignId,
		options([
			eventTimeGt,
			{
				displayName: 'Lead Names or IDs',
				name: 'leadIds',
				type: 'multiOptions',
				role: 'id',
				typeOptions: {
					loadOptionsMethod: 'getCampaignLeads',
					loadOptionsDependsOn: ['campaignId.value'],
				},
				default: [],
				description:
					'Leads of the campaign, by lead ID; all if not set. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
		]),
	],
};
