import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from '../../fields/webhook';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description:
		'Delete a webhook for good, with its secret and logs: its URL is called no more. To pause it, use Update.',
	endpoint: 'DELETE /webhooks/{webhookId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [webhookId],
};
