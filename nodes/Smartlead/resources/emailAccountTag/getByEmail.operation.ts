import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTextList } from '../../../kernel/definition/textList';

export const getByEmail: OperationDefinition = {
	name: 'Get by Email',
	value: 'getByEmail',
	action: 'Get email account tags by email',
	description:
		'Get the tags of mailboxes by their addresses, an item for each mailbox; an address that is no mailbox of the account gives none',
	endpoint: 'POST /email-accounts/tag-list',
	effects: 'read',
	output: { items: 'data' },
	fields: [
		{
			displayName: 'Email Addresses',
			// Addresses, in spite of the name.
			name: 'emailIds',
			type: 'string',
			role: 'emails',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com, other@example.com',
			description: 'One or several addresses of mailboxes, with commas or line breaks between them',
			routing: { send: { type: 'body', property: 'email_ids', value: asTextList } },
		},
	],
};
