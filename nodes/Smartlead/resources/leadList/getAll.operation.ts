import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalTagIds } from '../../fields/leadTags';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many lead lists',
	description: 'List the lead lists of the account and how many leads each holds',
	endpoint: 'GET /lead-list/',
	effects: 'read',
	paging: { style: 'offset', max: 1000, total: 'data.totalCount' },
	output: { items: 'data.lists' },
	prepare: (_, { qs }) => {
		if (!Array.isArray(qs.tagIds)) return;
		// The API takes a text with commas.
		if (qs.tagIds.length) qs.tagIds = qs.tagIds.join(',');
		else delete qs.tagIds;
	},
	fields: [
		filters([
			{
				displayName: 'List Name',
				name: 'listName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Iberia',
				description: 'Only lists whose name contains this text',
				routing: { send: { type: 'query', property: 'listName' } },
			},
			{
				...optionalTagIds,
				description:
					'Only lists with these tags. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				routing: { send: { type: 'query', property: 'tagIds' } },
			},
		]),
	],
};
