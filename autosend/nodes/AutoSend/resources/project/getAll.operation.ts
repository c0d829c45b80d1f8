import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many projects',
	description: 'List the projects of the account with their domains. Needs an account key.',
	endpoint: 'GET /account/projects',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'projects' },
	fields: [],
};
