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
			default: { mode: 'list', value: '' },
			description: 'The entry to remove, by its ID in the block list',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Select an entry…',
					typeOptions: { searchListMethod: 'searchBlockList', searchable: true },
				},
				{
					displayName: 'By ID',
					name: 'id',
					type: 'string',
					placeholder: 'e.g. 880001',
					validation: [
						{
							type: 'regex',
							properties: { regex: '[0-9]+', errorMessage: 'An entry ID is a whole number' },
						},
					],
				},
			],
			routing: { send: { type: 'query', property: 'id' } },
		},
	],
};
