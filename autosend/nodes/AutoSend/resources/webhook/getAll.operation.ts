import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookPaging } from './webhookPaging';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webhooks',
	description: 'List the webhooks of the project with their URLs and events, without secrets',
	endpoint: 'GET /webhooks',
	effects: 'read',
	paging: webhookPaging,
	output: { items: 'webhooks' },
	fields: [
		filters([
			{
				displayName: 'Active',
				name: 'isActive',
				type: 'boolean',
				default: true,
				description: 'Whether to list only active webhooks, or only those switched off',
				routing: { send: { type: 'query', property: 'isActive' } },
			},
		]),
	],
};
