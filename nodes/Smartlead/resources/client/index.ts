import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { createApiKey } from './createApiKey.operation';
import { deleteApiKey } from './deleteApiKey.operation';
import { getAll } from './getAll.operation';
import { getApiKeys } from './getApiKeys.operation';
import { resetApiKey } from './resetApiKey.operation';
import { save } from './save.operation';

export const client: ResourceDefinition = {
	name: 'Client',
	value: 'client',
	description: 'Manage the clients of an agency account and their API keys',
	host: 'server',
	operations: [createApiKey, save, deleteApiKey, getApiKeys, getAll, resetApiKey],
};
