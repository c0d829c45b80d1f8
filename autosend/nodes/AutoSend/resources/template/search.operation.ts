import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { templatePaging } from './templateList';
import { templateTypeFilter } from './templateType';

export const search: OperationDefinition = {
	name: 'Search',
	value: 'search',
	action: 'Search templates',
	description: 'Find templates by a text in their name, subject or ID, without their HTML',
	endpoint: 'GET /templates/search',
	effects: 'read',
	paging: templatePaging,
	output: { items: 'templates' },
	fields: [
		{
			displayName: 'Search Text',
			name: 'query',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. receipt',
			description: 'What to look for in the name, subject and ID of the templates',
			routing: { send: { type: 'query', property: 'query' } },
		},
		filters([
			{
				displayName: 'Name',
				name: 'templateName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Receipt',
				description: 'Only templates with this name',
				routing: { send: { type: 'query', property: 'templateName' } },
			},
			templateTypeFilter,
		]),
	],
};
