import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getCategories: OperationDefinition = {
	name: 'Get Categories',
	value: 'getCategories',
	action: 'Get lead categories',
	description:
		'List the categories that leads can have, the built-in ones and those of the account',
	endpoint: 'GET /leads/fetch-categories',
	effects: 'read',
	paging: { style: 'none' },
	fields: [],
};
