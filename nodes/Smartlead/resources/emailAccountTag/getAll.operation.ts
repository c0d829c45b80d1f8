import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many email account tags',
	description:
		'List the tags of the account. Unverified: the route is little documented; Lead Tag: Get Many lists the same tags.',
	endpoint: 'GET /email-accounts/tags',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [],
};
