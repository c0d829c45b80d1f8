import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getDomains: OperationDefinition = {
	name: 'Get Domains',
	value: 'getDomains',
	action: 'Get the purchased domains',
	description:
		'List the domains that the account has bought. Smartlead has not published what the rows hold.',
	endpoint: 'GET /smart-senders/get-domain-list',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [],
};
