import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTexts } from './asTexts';
import { clientOptions } from './filters';

export const getClientList: OperationDefinition = {
	name: 'Get Client List',
	value: 'getClientList',
	action: 'Get the client list for analytics',
	description: 'List the clients of an agency account that analytics know',
	endpoint: 'GET /analytics/client/list',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data.client_list' },
	prepare: asTexts,
	fields: [clientOptions],
};
