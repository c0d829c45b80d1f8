import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { additionalFields } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { name } from '../../fields/name';
import { webhookCategories, webhookEvents, webhookUrl } from '../../fields/webhook';
import { eventTypes } from '../../webhooks/events';
import { getCategories } from '../../webhooks/webhookApi';
import { optionalWebhookId } from './webhookId';

// This route was seen to refuse it. All emails in its place would call the receiver at each step.
const events: Field = {
	...webhookEvents,
	description:
		'What the receiver is called for. For first emails choose Email Sent, and let the receiver look for a sequence_number of 1.',
	options: eventTypes.filter(({ value }) => value !== 'FIRST_EMAIL_SENT'),
};

export const upsert: OperationDefinition = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a webhook of a campaign',
	// The linter demands these words of an upsert.
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	endpoint: 'POST /campaigns/{campaignId}/webhooks',
	effects: 'write',
	prepare: (_, { body }) => {
		checkWebUrl(body.webhook_url, 'Webhook URL');
	},
	// The API refuses an empty list of categories, whatever the events.
	fetchMissing: async (_, { body }, { read }) => {
		if (!isEmpty(body.categories)) return;
		const all = await getCategories(async (__, path) => await read(path, {}));
		body.categories = all.map((category) => category.name);
	},
	fields: [
		campaignId,
		name,
		webhookUrl,
		events,
		additionalFields([
			{
				...webhookCategories,
				description:
					'Call the receiver for Lead Category Updated only with these categories, whose IDs are their names; with none, all of the account are sent, which costs one more request. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
			{
				...optionalWebhookId,
				displayName: 'Webhook to Update',
				description:
					'The webhook to change, all of whose settings are replaced; without it, a new one is created. Those named "n8n: …" belong to Smartlead Trigger nodes.',
			},
		]),
	],
};
