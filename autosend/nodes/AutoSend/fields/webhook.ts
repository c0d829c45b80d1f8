import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';
import { eventTypes } from '../webhooks/events';

/** The webhook that an operation acts on; fills `{webhookId}` of the path. */
export const webhookId: Field = {
	displayName: 'Webhook',
	name: 'webhookId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The webhook to work on',
	modes: listOrId({
		search: 'searchWebhooks',
		placeholder: 'Select a webhook…',
		example: '6f90aa22bb33cc44dd55ee09',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A webhook ID has letters, digits, hyphens and underscores only',
	}),
};

/** The address that a webhook calls. Spread it to require it; check it with `checkWebUrl`. */
export const webhookUrl: Field = {
	displayName: 'URL',
	name: 'url',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/hooks/autosend',
	description: 'The address that gets a POST request for each event',
	routing: { send: { type: 'body', property: 'url' } },
};

/** The events that a webhook is called for. Spread it to require it. */
export const webhookEvents: Field = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	default: ['email.bounced'],
	description: 'What the URL is called for',
	options: eventTypes,
	routing: { send: { type: 'body', property: 'events' } },
};

/** What of your own a webhook carries, an entry of a collection. */
export const webhookMetadata: Field = {
	displayName: 'Metadata (JSON)',
	name: 'metadata',
	type: 'json',
	default: '{}',
	placeholder: 'e.g. { "owner": "crm" }',
	description: 'A JSON object with keys of your own, such as to tell webhooks apart',
	routing: { send: { type: 'body', property: 'metadata' } },
};
