import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** A lead list, as an option. Spread it to say what it is for and to send it. */
export const optionalListId: Field = {
	displayName: 'Lead List',
	name: 'listId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'A stored list of leads',
	modes: listOrId({
		search: 'searchLeadLists',
		placeholder: 'Select a lead list…',
		example: '610',
		error: 'A lead list ID is a whole number',
	}),
};

/** The lead list that an operation acts on; fills `{listId}` of the path. */
export const listId: Field = {
	...optionalListId,
	required: true,
	description: 'The lead list to work on',
};

/** The lead list that leads are put into, sent as `listId` in the body. */
export const targetListId: Field = {
	...listId,
	description: 'The lead list that gets the leads',
	routing: { send: { type: 'body', property: 'listId' } },
};

/** Several lead lists, as an option, sent as `lead_list_ids`. */
export const leadListIds: Field = {
	displayName: 'Lead List Names or IDs',
	name: 'leadListIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getLeadLists' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	routing: { send: { type: 'body', property: 'lead_list_ids' } },
};
