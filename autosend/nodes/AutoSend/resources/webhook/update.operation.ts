import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { updateFields } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookEvents, webhookId, webhookMetadata, webhookUrl } from '../../fields/webhook';
import { simplifiedWebhook } from './simplifiedWebhook';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a webhook',
	description:
		'Change URL, events or state of a webhook. What is left out stays as it is, and so does the secret: for a new one, create a webhook.',
	endpoint: 'PUT /webhooks/{webhookId}',
	effects: 'write',
	output: { simplify: simplifiedWebhook },
	prepare: (_, { body }) => {
		checkWebUrl(body.url, webhookUrl.displayName);
		if (!Array.isArray(body.events) || body.events.length) return;
		throw new FieldError(
			"'Events' is empty",
			'Choose at least one, or remove the field to leave the events as they are.',
		);
	},
	fields: [
		webhookId,
		updateFields([
			{
				displayName: 'Active',
				name: 'isActive',
				type: 'boolean',
				default: true,
				description: 'Whether AutoSend calls the URL',
				routing: { send: { type: 'body', property: 'isActive' } },
			},
			{ ...webhookEvents, description: 'All events that the URL is called for from now on' },
			webhookMetadata,
			webhookUrl,
		]),
	],
};
