import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getVendors: OperationDefinition = {
	name: 'Get Vendors',
	value: 'getVendors',
	action: 'Get the vendors of mailboxes',
	description:
		'List who sells domains and mailboxes. Smartlead has not published what the rows hold.',
	endpoint: 'GET /smart-senders/get-vendors',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [],
};
