import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { emailAccountId } from '../../fields/emailAccount';
import { leadId } from '../../fields/lead';

export const updateLeadEmailAccount: OperationDefinition = {
	name: 'Update Lead Email Account',
	value: 'updateLeadEmailAccount',
	action: 'Update the email account of a lead in a campaign',
	description: 'Choose the mailbox that sends to one lead of a campaign from now on',
	endpoint: 'POST /campaigns/update-lead-email-account',
	effects: 'write',
	fields: [
		{
			...campaignId,
			name: 'emailCampaignId',
			routing: { send: { type: 'body', property: 'email_campaign_id' } },
		},
		{
			...leadId,
			name: 'emailLeadId',
			routing: { send: { type: 'body', property: 'email_lead_id' } },
		},
		{ ...emailAccountId, required: true },
		options([
			{
				displayName: 'Override Lead Email Account',
				name: 'overrideLeadEmailAccount',
				type: 'boolean',
				default: true,
				description: 'Whether to replace the mailbox that has already written to the lead',
				routing: { send: { type: 'body', property: 'override_lead_email_account' } },
			},
		]),
	],
};
