import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookEvents, webhookId } from '../../fields/webhook';

export const resend: OperationDefinition = {
	name: 'Send Test Event',
	value: 'resend',
	action: 'Send a test event to a webhook',
	description:
		'Post an event with data of your own to the URL of a webhook, as a test. The data is delivered as it is, so it does not show what real events look like.',
	endpoint: 'POST /webhooks/{webhookId}/resend',
	effects: 'write',
	fields: [
		webhookId,
		{
			displayName: 'Event',
			name: 'event',
			type: 'options',
			required: true,
			default: 'email.bounced',
			description: 'What the event says it is. The webhook must be called for it.',
			options: webhookEvents.options,
			routing: { send: { type: 'body', property: 'event' } },
		},
		{
			displayName: 'Data (JSON)',
			name: 'data',
			type: 'json',
			required: true,
			default: '{}',
			placeholder: 'e.g. { "emailId": "6f10aa22bb33cc44dd55ee66" }',
			description: 'A JSON object, which is delivered as the data of the event',
			routing: { send: { type: 'body', property: 'data' } },
		},
	],
};
