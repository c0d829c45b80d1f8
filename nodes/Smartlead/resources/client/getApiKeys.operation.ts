import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientFilter } from '../../fields/client';
import { includeKeys } from '../../fields/includeKeys';

export const getApiKeys: OperationDefinition = {
	name: 'Get API Keys',
	value: 'getApiKeys',
	action: 'Get the API keys of clients',
	description: 'List the API keys of clients by name and state, without the keys themselves',
	endpoint: 'GET /client/api-key',
	effects: 'returns-secret',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [
		filters([
			{
				...clientFilter,
				description: 'Only the keys of this client',
				routing: { send: { type: 'query', property: 'clientId' } },
			},
			includeKeys,
			{
				displayName: 'Key Name',
				name: 'keyName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Report',
				description: 'Only keys whose name contains this text',
				routing: { send: { type: 'query', property: 'keyName' } },
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'active',
				description: 'Only keys in this state',
				options: [
					{ name: 'Active', value: 'active' },
					{ name: 'Inactive', value: 'inactive' },
				],
				routing: { send: { type: 'query', property: 'status' } },
			},
		]),
	],
};
