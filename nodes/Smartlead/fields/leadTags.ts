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
