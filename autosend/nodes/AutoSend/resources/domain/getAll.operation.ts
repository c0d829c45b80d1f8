import type { OperationDefinition } from '../../../kernel/definition/operation';
import { simplifiedDomain } from './simplifiedDomain';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many domains',
	description: 'List the sending domains of the project with their DNS records and state',
	endpoint: 'GET /domains',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'domains', simplify: simplifiedDomain },
	fields: [],
};
