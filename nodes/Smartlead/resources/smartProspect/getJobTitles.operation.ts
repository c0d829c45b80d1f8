import type { OperationDefinition } from '../../../kernel/definition/operation';
import { lookupPaging, searchFilters } from './lookup';

export const getJobTitles: OperationDefinition = {
	name: 'Get Job Titles',
	value: 'getJobTitles',
	action: 'Get job titles for contact filters',
	description: 'Look up job titles for the filters by job title of Search Contacts',
	endpoint: 'GET /search-email-leads/job-title',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	fields: [searchFilters],
};
