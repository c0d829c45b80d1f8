import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getRevenue: OperationDefinition = {
	name: 'Get Revenue Ranges',
	value: 'getRevenue',
	action: 'Get revenue ranges for contact filters',
	description:
		'List the ranges of company revenues, such as $1M-$10M, named as the filter Company Revenue of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/revenue',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [],
};
