import type { OperationDefinition } from '../../define/types';
import { campaignId } from '../../fields/campaign';
import { checkWebUrl } from '../../fields/checkWebUrl';
import { name } from '../../fields/name';
import { webhookCategories, webhookEvents, webhookUrl } from '../../fields/webhook';
import { isEmpty } from '../../transport/values';
import { campaignEvents } from '../../trigger/events';
import { getCategories } from '../../trigger/webhookApi';
import { optionalWebhookId } from './webhookId';

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
		body.event_types = campaignEvents(body.event_types as string[]);
	},
	// The API refuses an empty list of categories, whatever the events.
	complete: async (_, { body }, { read }) => {
		if (!isEmpty(body.categories)) return;
		const all = await getCategories(async (__, path) => await read(path, {}));
		body.categories = all.map((category) => category.name);
	},
	fields: [
		campaignId,
		name,
		webhookUrl,
		webhookEvents,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
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
			],
		},
	],
};
