import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** Several tags, as an option. Spread it to send it. */
export const optionalTagIds: Field = {
	displayName: 'Tag Names or IDs',
	name: 'tagIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getLeadTags' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Tags to add, sent as `tagIds` in the body. */
export const tagIds: Field = {
	...optionalTagIds,
	required: true,
	routing: { send: { type: 'body', property: 'tagIds' } },
};

/** One tag of the account, whatever it is on, sent as `id` in the body. */
export const tagId: Field = {
	displayName: 'Tag',
	name: 'tagId',
	type: 'resourceLocator',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The tag to work on',
	modes: listOrId({
		search: 'searchTags',
		placeholder: 'Select a tag…',
		example: '3',
		error: 'A tag ID is a whole number',
	}),
	routing: { send: { type: 'body', property: 'id' } },
};
