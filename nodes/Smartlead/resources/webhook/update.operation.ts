import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { updateFields } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalWebhookEvents, optionalWebhookUrl, webhookCategories } from '../../fields/webhook';
import { eventSwitches } from '../../webhooks/webhookApi';
import { webhookId } from './webhookId';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a webhook',
	description:
		'Change the address, events or categories of a webhook. Unverified: how Smartlead takes the events here, so look at the webhook afterwards.',
	endpoint: 'PUT /webhook/update/{webhookId}',
	effects: 'write',
	prepare: (_, { body }) => {
		checkWebUrl(body.webhook_url, 'Webhook URL');
		const { event_types: events } = body;
		if (!Array.isArray(events)) return;
		if (!events.length) {
			throw new FieldError(
				"'Events' is empty",
				'Choose at least one, or remove the field to leave the events as they are.',
			);
		}
		// The reference names events that other routes refuse; a guide of Smartlead sends this map.
		body.event_type_map = eventSwitches(events as string[]);
		delete body.event_types;
	},
	fields: [
		webhookId,
		updateFields([
			webhookCategories,
			{
				...optionalWebhookEvents,
				description: 'All events that the receiver is called for; others are switched off',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. CRM',
				description: 'New name of the webhook',
				routing: { send: { type: 'body', property: 'name' } },
			},
			optionalWebhookUrl,
		]),
	],
};
