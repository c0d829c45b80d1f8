import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from '../../fields/webhook';
import { webhookPaging } from './webhookPaging';

export const getLogs: OperationDefinition = {
	name: 'Get Logs',
	value: 'getLogs',
	action: 'Get logs of a webhook',
	description: 'List the deliveries to a webhook, newest first, with their status and attempts',
	endpoint: 'GET /webhooks/{webhookId}/logs',
	effects: 'read',
	paging: webhookPaging,
	output: { items: 'logs' },
	fields: [webhookId],
};
