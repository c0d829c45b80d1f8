import type { INodeProperties } from 'n8n-workflow';

/** A webhook of the campaign in `campaignId`, as an option, sent as `id` in the body. */
export const optionalWebhookId: INodeProperties = {
	displayName: 'Webhook',
	name: 'webhookId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description:
		'A webhook of the campaign. Those named "n8n: …" belong to Smartlead Trigger nodes, which repair and remove them themselves.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a webhook…',
			typeOptions: { searchListMethod: 'searchCampaignWebhooks', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 2170',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A webhook ID is a whole number' },
				},
			],
		},
	],
	routing: { send: { type: 'body', property: 'id' } },
};

/** The webhook that an operation acts on. */
export const webhookId: INodeProperties = { ...optionalWebhookId, required: true };
