import type { OperationDefinition } from '../../../kernel/definition/operation';
import { apiKeyId } from './apiKeyId';

export const resetApiKey: OperationDefinition = {
	name: 'Reset API Key',
	value: 'resetApiKey',
	action: 'Reset an API key of a client',
	description:
		'Replace an API key of a client by a new one, and return it. The old one stops working at once, which cannot be undone.',
	endpoint: 'PUT /client/api-key/reset/{apiKeyId}',
	effects: 'returns-secret',
	output: { reveals: ['api_key'] },
	fields: [apiKeyId],
};
