import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { emailAccountId } from '../../fields/emailAccount';
import { leadId } from '../../fields/lead';

export const sendTestEmail: OperationDefinition = {
	name: 'Send Test Email',
	value: 'sendTestEmail',
	action: 'Send a test email of a campaign',
	description:
		'Send one step of the sequence, filled in for a lead, as a real email; set a custom email address to keep it from the lead',
	endpoint: 'POST /campaigns/{campaignId}/send-test-email',
	effects: 'sends-email',
	fields: [
		campaignId,
		{ ...leadId, routing: { send: { type: 'body', property: 'leadId' } } },
		{
			displayName: 'Sequence Number',
			name: 'sequenceNumber',
			type: 'number',
			required: true,
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 1,
			description: 'The step to send, counted from 1',
			routing: { send: { type: 'body', property: 'sequenceNumber' } },
		},
		additionalFields([
			{
				displayName: 'Custom Email Address',
				name: 'customEmailAddress',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'Who gets the test email; without it, it goes to the lead',
				routing: { send: { type: 'body', property: 'customEmailAddress' } },
			},
			{
				...emailAccountId,
				displayName: 'Selected Email Account',
				name: 'selectedEmailAccountId',
				description: 'The mailbox to send from',
				routing: { send: { type: 'body', property: 'selectedEmailAccountId' } },
			},
		]),
	],
};
