import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many senders',
	description: 'List the saved senders of the project with their addresses',
	endpoint: 'GET /senders',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'senders' },
	fields: [],
};
