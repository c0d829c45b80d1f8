import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactListId } from '../../fields/contactList';

export const getContacts: OperationDefinition = {
	name: 'Get Contacts',
	value: 'getContacts',
	action: 'Get contacts of a contact list',
	description: 'List the contacts of a list, of a segment or of the whole project',
	endpoint: 'POST /contact-lists/contacts/search',
	effects: 'read',
	paging: {
		style: 'page',
		in: 'body',
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.pages'],
	},
	output: { items: 'contacts' },
	fields: [
		{ ...contactListId, routing: { send: { type: 'body', property: 'contactListId' } } },
		filters([
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				default: '',
				placeholder: 'e.g. @example.com',
				description: 'Only contacts with this text in their address',
				routing: { send: { type: 'body', property: 'email' } },
			},
		]),
	],
};
