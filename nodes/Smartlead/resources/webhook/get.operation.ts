import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from './webhookId';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a webhook',
	description: 'Get the address, events and categories of a webhook, without its secret key',
	endpoint: 'GET /webhook/{webhookId}',
	effects: 'read',
	notFound: 'webhook',
	fields: [webhookId],
};
