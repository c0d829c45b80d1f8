import { listOrId } from '../../../kernel/definition/locatorModes';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a block list entry',
	description:
		'Remove an entry from the block list, so that campaigns can email its addresses again; to block them once more, add it anew',
	endpoint: 'DELETE /leads/delete-domain-block-list',
	effects: 'destructive',
	output: { deleted: true },
	fields: [
		{
			displayName: 'Entry',
			name: 'entryId',
			type: 'resourceLocator',
			required: true,
			role: 'id',
			default: { mode: 'list', value: '' },
			description: 'The entry to remove, by its ID in the block list',
			modes: listOrId({
				search: 'searchBlockList',
				placeholder: 'Select an entry…',
				example: '880001',
				error: 'An entry ID is a whole number',
			}),
			routing: { send: { type: 'query', property: 'id' } },
		},
	],
};
