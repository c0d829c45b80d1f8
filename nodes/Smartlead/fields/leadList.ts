import type { INodeProperties } from 'n8n-workflow';

/** A lead list, as an option. Spread it to say what it is for and to send it. */
export const optionalListId: INodeProperties = {
	displayName: 'Lead List',
	name: 'listId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'A stored list of leads',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a lead list…',
			typeOptions: { searchListMethod: 'searchLeadLists', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 610',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A lead list ID is a whole number' },
				},
			],
		},
	],
};

/** The lead list that an operation acts on; fills `{listId}` of the path. */
export const listId: INodeProperties = {
	...optionalListId,
	required: true,
	description: 'The lead list to work on',
};

/** The lead list that leads are put into, sent as `listId` in the body. */
export const targetListId: INodeProperties = {
	...listId,
	description: 'The lead list that gets the leads',
	routing: { send: { type: 'body', property: 'listId' } },
};

/** Several lead lists, as an option, sent as `lead_list_ids`. */
export const leadListIds: INodeProperties = {
	displayName: 'Lead List Names or IDs',
	name: 'leadListIds',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getLeadLists' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	routing: { send: { type: 'body', property: 'lead_list_ids' } },
};
