import type { INodeProperties } from 'n8n-workflow';

const locator: INodeProperties = {
	displayName: 'Email Account',
	name: 'emailAccountId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The mailbox to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an email account…',
			typeOptions: { searchListMethod: 'searchEmailAccounts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 501',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'An email account ID is a whole number' },
				},
			],
		},
	],
};

/** One mailbox. Spread it to send it under another name or as an option. */
export const emailAccountId: INodeProperties = {
	...locator,
	routing: { send: { type: 'body', property: 'email_account_id' } },
};

/** The mailbox that an operation acts on; fills `{emailAccountId}` of the path. */
export const pathEmailAccountId: INodeProperties = {
	...locator,
	required: true,
	description: 'The mailbox to work on',
};

/** Several mailboxes, as an option. Spread it to say what it is for and to send it. */
export const optionalEmailAccountIds: INodeProperties = {
	displayName: 'Email Account Names or IDs',
	name: 'emailAccountIds',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getEmailAccounts' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Several mailboxes, sent as `email_account_ids`. */
export const emailAccountIds: INodeProperties = {
	...optionalEmailAccountIds,
	required: true,
	routing: { send: { type: 'body', property: 'email_account_ids' } },
};
