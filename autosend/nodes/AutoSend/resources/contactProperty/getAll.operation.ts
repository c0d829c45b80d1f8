import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many contact properties',
	description: 'List the contact properties of the project with their types',
	endpoint: 'GET /contact-properties',
	effects: 'read',
	paging: { style: 'none' },
	// No source shows the answer; the old name of the route has the rows at the second path.
	output: { items: 'contactProperties', itemsInDocs: 'customFields' },
	fields: [
		filters([
			{
				displayName: 'Include Built-In Fields',
				name: 'includeReservedFields',
				type: 'boolean',
				default: false,
				description:
					'Whether to list email, firstName, lastName, userId and createdAt as well, as without this filter',
				routing: { send: { type: 'query', property: 'includeReservedFields' } },
			},
		]),
	],
};
