import type { OperationDefinition } from '../../../kernel/definition/operation';
import { beginsWithFilters, checkLookup, lookupPaging } from './lookup';

export const getHeadCounts: OperationDefinition = {
	name: 'Get Head Counts',
	value: 'getHeadCounts',
	action: 'Get head counts for contact filters',
	description:
		'List the ranges of company sizes, such as 11-50, named as the filter Company Head Count of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/head-counts',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [beginsWithFilters],
};
