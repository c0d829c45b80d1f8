import type { Field } from '../../kernel/definition/field';
import { eventTypes } from '../webhooks/events';

/** Who is called, as an option, sent as `webhook_url`. Check it with `checkWebUrl`. */
export const optionalWebhookUrl: Field = {
	displayName: 'Webhook URL',
	name: 'webhookUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/hooks/smartlead',
	description:
		'The address of the receiver, which gets a POST request for each event. For a workflow of n8n use the Smartlead Trigger node instead, which registers its own webhooks.',
	routing: { send: { type: 'body', property: 'webhook_url' } },
};

/** Who is called by a new webhook. */
export const webhookUrl: Field = { ...optionalWebhookUrl, required: true };

/** The events that a webhook is called for, as an option, sent as `event_types`. */
export const optionalWebhookEvents: Field = {
	displayName: 'Events',
	name: 'eventTypes',
	type: 'multiOptions',
	default: ['EMAIL_REPLY'],
	description: 'What the receiver is called for',
	options: eventTypes,
	routing: { send: { type: 'body', property: 'event_types' } },
};

/** The events that a new webhook is called for. */
export const webhookEvents: Field = { ...optionalWebhookEvents, required: true };

/** Lead categories by name, as an option, sent as `categories`. */
export const webhookCategories: Field = {
	displayName: 'Category Names or IDs',
	name: 'categories',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getLeadCategoryNames' },
	default: [],
	description:
		'Call the receiver for Lead Category Updated only with these categories, whose IDs are their names. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'categories' } },
};
