import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many events',
	description: 'List the events that the project has defined, newest first',
	endpoint: 'GET /events',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'events' },
	fields: [],
};
