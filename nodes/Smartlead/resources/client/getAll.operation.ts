import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many clients',
	description: 'List the clients of an agency account with their permissions',
	endpoint: 'GET /client/',
	effects: 'read',
	paging: { style: 'none' },
	fields: [],
};
