import type { INodeProperties } from 'n8n-workflow';

/** Several tags, as an option. Spread it to send it. */
export const optionalTagIds: INodeProperties = {
	displayName: 'Tag Names or IDs',
	name: 'tagIds',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getLeadTags' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Tags to add, sent as `tagIds` in the body. */
export const tagIds: INodeProperties = {
	...optionalTagIds,
	required: true,
	routing: { send: { type: 'body', property: 'tagIds' } },
};

/** One tag of the account, whatever it is on, sent as `id` in the body. */
export const tagId: INodeProperties = {
	displayName: 'Tag',
	name: 'tagId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The tag to work on',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a tag…',
			typeOptions: { searchListMethod: 'searchTags', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 3',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A tag ID is a whole number' },
				},
			],
		},
	],
	routing: { send: { type: 'body', property: 'id' } },
};
