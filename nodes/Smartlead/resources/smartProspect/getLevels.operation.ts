import type { OperationDefinition } from '../../../kernel/definition/operation';
import { beginsWithFilters, checkLookup, lookupPaging } from './lookup';

export const getLevels: OperationDefinition = {
	name: 'Get Levels',
	value: 'getLevels',
	action: 'Get levels for contact filters',
	description:
		'List the seniority levels of the contact database, named as the filter Level of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/levels',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [beginsWithFilters],
};
