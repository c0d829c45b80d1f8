import { addressesIn } from '../../../kernel/checks/address';
import type { OperationDefinition } from '../../../kernel/definition/operation';

const LABEL = 'Email Addresses';

export const getByEmail: OperationDefinition = {
	name: 'Get by Email',
	value: 'getByEmail',
	action: 'Get email account tags by email',
	description:
		'Get the tags of mailboxes by their addresses, an item for each mailbox; an address that is no mailbox of the account gives none',
	endpoint: 'POST /email-accounts/tag-list',
	effects: 'read',
	output: { items: 'data' },
	prepare: ({ emailIds }, { body }) => {
		// Addresses, in spite of the name.
		body.email_ids = [...new Set(addressesIn(emailIds, LABEL))];
	},
	fields: [
		{
			displayName: LABEL,
			name: 'emailIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com, other@example.com',
			description: 'One or several addresses of mailboxes, with commas or line breaks between them',
		},
	],
};
