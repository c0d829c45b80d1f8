import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many contact lists',
	description:
		'List contact lists and segments with their size, beginning with the list of everybody',
	endpoint: 'GET /contact-lists',
	effects: 'read',
	paging: { style: 'none' },
	// Older pages of the docs have the rows at `data.contacts`.
	output: { items: 'lists', itemsInDocs: 'contacts' },
	fields: [
		filters([
			{
				displayName: 'Type',
				name: 'type',
				type: 'options',
				default: 'list',
				description: 'Only lists, or only segments',
				options: [
					{ name: 'List', value: 'list' },
					{ name: 'Segment', value: 'segment' },
				],
				routing: { send: { type: 'query', property: 'type' } },
			},
		]),
	],
};
