import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getForEmail: OperationDefinition = {
	name: 'Get Entries by Email',
	value: 'getForEmail',
	action: 'Get suppression entries by email',
	description: 'Find out why an address gets no email: list its entries in suppression groups',
	endpoint: 'POST /suppression-groups/email/entries',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'entries' },
	fields: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'The address to look for',
			routing: { send: { type: 'body', property: 'email' } },
		},
	],
};
