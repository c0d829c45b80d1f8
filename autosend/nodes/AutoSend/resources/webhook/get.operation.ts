import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from '../../fields/webhook';
import { simplifiedWebhook } from './simplifiedWebhook';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a webhook',
	description: 'Get a webhook with its URL, events and state, without its secret',
	endpoint: 'GET /webhooks/{webhookId}',
	effects: 'read',
	output: { simplify: simplifiedWebhook },
	fields: [webhookId],
};
