import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from './webhookId';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webhook',
	description: 'Stop calling a receiver, which cannot be undone',
	endpoint: 'DELETE /webhook/delete',
	effects: 'destructive',
	output: { deleted: true },
	prepare: (values, { body }) => {
		body.id = values.webhookId;
	},
	fields: [webhookId],
};
