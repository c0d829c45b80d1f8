import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

const locator: Field = {
	displayName: 'Email Account',
	name: 'emailAccountId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The mailbox to use',
	modes: listOrId({
		search: 'searchEmailAccounts',
		placeholder: 'Select an email account…',
		example: '501',
		error: 'An email account ID is a whole number',
	}),
};

/** One mailbox. Spread it to send it under another name or as an option. */
export const emailAccountId: Field = {
	...locator,
	routing: { send: { type: 'body', property: 'email_account_id' } },
};

/** The mailbox that an operation acts on; fills `{emailAccountId}` of the path. */
export const pathEmailAccountId: Field = {
	...locator,
	required: true,
	description: 'The mailbox to work on',
};

/** Several mailboxes, as an option. Spread it to say what it is for and to send it. */
export const optionalEmailAccountIds: Field = {
	displayName: 'Email Account Names or IDs',
	name: 'emailAccountIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getEmailAccounts' },
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
};

/** Several mailboxes, sent as `email_account_ids`. */
export const emailAccountIds: Field = {
	...optionalEmailAccountIds,
	required: true,
	routing: { send: { type: 'body', property: 'email_account_ids' } },
};
