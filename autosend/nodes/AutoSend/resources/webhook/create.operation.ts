import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookEvents, webhookMetadata, webhookUrl } from '../../fields/webhook';
import { simplifiedWebhook } from './simplifiedWebhook';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description:
		'Have AutoSend call a URL of yours on events. The output holds the signing secret: pass it on to the receiver and nowhere else. n8n keeps it with the execution.',
	endpoint: 'POST /webhooks',
	effects: 'returns-secret',
	output: { simplify: simplifiedWebhook, reveals: ['secret'] },
	prepare: (_, { body }) => checkWebUrl(body.url, webhookUrl.displayName),
	fields: [
		{
			...webhookUrl,
			required: true,
			description:
				'The address that gets a POST request for each event. To start a workflow, use the AutoSend Trigger node instead, which registers its own webhook.',
		},
		{ ...webhookEvents, required: true },
		additionalFields([webhookMetadata]),
	],
};
