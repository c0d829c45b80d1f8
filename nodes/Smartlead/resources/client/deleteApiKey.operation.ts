import type { OperationDefinition } from '../../../kernel/definition/operation';
import { apiKeyId } from './apiKeyId';

export const deleteApiKey: OperationDefinition = {
	name: 'Delete API Key',
	value: 'deleteApiKey',
	action: 'Delete an API key of a client',
	description:
		'Revoke an API key of a client, which cannot be undone; everything that uses it stops working at once',
	endpoint: 'DELETE /client/api-key/{apiKeyId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [apiKeyId],
};
