import type { OperationDefinition } from '../../../kernel/definition/operation';

export const duplicate: OperationDefinition = {
	name: 'Duplicate',
	value: 'duplicate',
	action: 'Duplicate a contact',
	description: 'Copy a contact, with its properties and more, to a new one with another address',
	endpoint: 'POST /contacts/email/duplicate',
	effects: 'write',
	fields: [
		{
			displayName: 'Source Email',
			name: 'sourceEmail',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'The address of the contact to copy',
			routing: { send: { type: 'body', property: 'sourceEmail' } },
		},
		{
			displayName: 'New Email',
			name: 'newEmail',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.org',
			description: 'The address of the copy, which no contact may have',
			routing: { send: { type: 'body', property: 'newEmail' } },
		},
	],
};
