import type { OperationDefinition } from '../../../kernel/definition/operation';
import { beginsWithFilters, checkLookup, lookupPaging } from './lookup';

export const getDepartments: OperationDefinition = {
	name: 'Get Departments',
	value: 'getDepartments',
	action: 'Get departments for contact filters',
	description:
		'List the departments of the contact database, named as the filter Department of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/departments',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [beginsWithFilters],
};
