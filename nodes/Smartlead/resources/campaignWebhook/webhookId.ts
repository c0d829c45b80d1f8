import type { Field } from '../../../kernel/definition/field';
import { listOrId } from '../../../kernel/definition/locatorModes';

/** A webhook of the campaign in `campaignId`, as an option, sent as `id` in the body. */
export const optionalWebhookId: Field = {
	displayName: 'Webhook',
	name: 'webhookId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description:
		'A webhook of the campaign. Those named "n8n: …" belong to Smartlead Trigger nodes, which repair and remove them themselves.',
	modes: listOrId({
		search: 'searchCampaignWebhooks',
		placeholder: 'Select a webhook…',
		example: '2170',
		error: 'A webhook ID is a whole number',
	}),
	routing: { send: { type: 'body', property: 'id' } },
};

/** The webhook that an operation acts on. */
export const webhookId: Field = { ...optionalWebhookId, required: true };
