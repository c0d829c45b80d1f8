import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

const locator: Field = {
	displayName: 'List or Segment',
	name: 'contactListId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The list or segment to work on',
};

const id = byId({
	example: '6f30aa22bb33cc44dd55ee02',
	pattern: '[A-Za-z0-9_-]+',
	error: 'A list ID is a text without blanks',
});

// `GLOBAL_CONTACT_LIST` can be read, and neither deleted nor left.
const ownId = byId({
	example: '6f30aa22bb33cc44dd55ee02',
	pattern: '(?!GLOBAL_CONTACT_LIST$)[A-Za-z0-9_-]+',
	error: 'Enter the ID of a list of your own, not that of all contacts',
});

const ownModes = [fromList('searchListsAndSegments', 'Select a list or segment…'), ownId];

/** A list, a segment or all contacts, to be read. */
export const contactListId: Field = {
	...locator,
	required: true,
	description: 'The list or segment, or all contacts of the project',
	modes: [fromList('searchAudiences', 'Select a list or segment…'), id],
};

/** A list or segment of the user's own. */
export const ownContactListId: Field = { ...locator, required: true, modes: ownModes };

/** The list or segment that a new segment narrows down, an entry of a collection. */
export const parentListId: Field = {
	...locator,
	displayName: 'Parent List',
	name: 'parentId',
	description: 'The list that a segment is a part of',
	modes: ownModes,
	routing: { send: { type: 'body', property: 'parentId' } },
};

/** A list whose members can be changed, which segments choose themselves. */
export const staticListId: Field = {
	...locator,
	required: true,
	displayName: 'List',
	description: 'The list to change. Segments fill themselves and are not offered.',
	modes: [fromList('searchContactLists', 'Select a list…'), ownId],
};

const ids: Field = {
	displayName: 'List Names or IDs',
	name: 'listIds',
	type: 'multiOptions',
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Lists that a contact is put on. Spread it to send it elsewhere than as `listIds`. */
export const listIds: Field = {
	...ids,
	typeOptions: { loadOptionsMethod: 'getContactLists' },
	description:
		'Lists to put the contact on; segments fill themselves. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'listIds' } },
};

/** Lists and segments that a campaign goes to. */
export const toLists: Field = {
	...ids,
	displayName: 'To List Names or IDs',
	name: 'toLists',
	typeOptions: { loadOptionsMethod: 'getListsAndSegments' },
	description:
		'Lists and segments whose contacts get the campaign. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'toLists' } },
};

/** Lists and segments whose contacts a campaign leaves out. */
export const excludeLists: Field = {
	...toLists,
	displayName: 'Exclude List Names or IDs',
	name: 'excludeLists',
	description:
		'Lists and segments whose contacts do not get the campaign. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'excludeLists' } },
};
