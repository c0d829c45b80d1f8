import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { templatePaging } from './templateList';
import { templateTypeFilter } from './templateType';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many templates',
	description: 'List the templates of the project, without their HTML',
	endpoint: 'GET /templates',
	effects: 'read',
	paging: templatePaging,
	output: { items: 'templates' },
	fields: [filters([templateTypeFilter])],
};
