import type { IDataObject } from 'n8n-workflow';

import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { additionalFields } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { optionalCampaignId } from '../../fields/campaign';
import { clientId } from '../../fields/client';
import { webhookEvents, webhookUrl } from '../../fields/webhook';
import { mapOf } from '../../webhooks/webhookApi';

const placeFields: Field = additionalFields([
	{
		...optionalCampaignId,
		description: 'The campaign whose events are wanted. Needed with Association: Campaign.',
		routing: { send: { type: 'body', property: 'email_campaign_id' } },
	},
	{
		displayName: 'Category Names or IDs',
		name: 'categoryIds',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getLeadCategories' },
		default: [],
		description:
			'Call the receiver for Lead Category Updated only with these categories. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		...clientId,
		description: 'The client whose events are wanted. Needed with Association: Client.',
	},
	{
		displayName: 'Force Create',
		name: 'forceCreate',
		type: 'boolean',
		default: true,
		description:
			'Whether to create another webhook where one with the same name would be changed instead. Smartlead has not published what exactly it forces.',
		routing: { send: { type: 'body', property: 'force_create' } },
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. CRM',
		description:
			'Name of the webhook. Smartlead is reported to change the webhook that has this name already instead of creating a second one.',
		routing: { send: { type: 'body', property: 'name' } },
	},
	{
		displayName: 'Webhook Type',
		name: 'webhookType',
		type: 'string',
		default: '',
		description: 'Sent as webhook_type; Smartlead has not published its values',
		routing: { send: { type: 'body', property: 'webhook_type' } },
	},
]);

function checkAssociation({ associationType, additionalFields: chosen }: IDataObject): void {
	const { campaignId, clientId: client } = objectOf(chosen);
	const owners = [
		{ type: 'campaign', label: 'Campaign', id: campaignId },
		{ type: 'client', label: 'Client', id: client },
	];
	for (const { type, label, id } of owners) {
		if (associationType === type && id === undefined) {
			throw new FieldError(
				`'${label}' is required with the association ${label}`,
				'Add it under Additional Fields.',
			);
		}
		if (associationType !== type && id !== undefined) {
			throw new FieldError(
				`'${label}' is set, and 'Association' is not ${label}`,
				`Remove '${label}', or choose it as the association.`,
			);
		}
	}
}

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description:
		'Call an address of your own on events of the whole account, a client or a campaign. A webhook of the account silences those of clients and campaigns for the same events, those of Smartlead Trigger nodes included.',
	endpoint: 'POST /webhook/create',
	effects: 'write',
	prepare: (values, { body }) => {
		checkWebUrl(body.webhook_url, 'Webhook URL');
		checkAssociation(values);
		body.event_type_map = mapOf(body.event_types as string[]);
		delete body.event_types;
		const { categoryIds } = objectOf(values.additionalFields) as { categoryIds?: number[] };
		if (categoryIds?.length) body.category_id_map = mapOf(categoryIds.map(String));
	},
	fields: [
		webhookUrl,
		{
			displayName: 'Association',
			name: 'associationType',
			type: 'options',
			required: true,
			default: 'campaign',
			description: 'Whose events the receiver is called for',
			options: [
				{
					name: 'Account',
					value: 'user',
					description:
						'All campaigns, also those still to come; silences all other webhooks for the same events',
				},
				{ name: 'Campaign', value: 'campaign', description: 'The campaign in Additional Fields' },
				{
					name: 'Client',
					value: 'client',
					description:
						'All campaigns of the client in Additional Fields; silences webhooks of these campaigns',
				},
			],
			routing: { send: { type: 'body', property: 'association_type' } },
		},
		webhookEvents,
		placeFields,
	],
};
