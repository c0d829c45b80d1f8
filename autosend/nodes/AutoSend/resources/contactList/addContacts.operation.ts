import type { OperationDefinition } from '../../../kernel/definition/operation';
import { staticListId } from '../../fields/contactList';
import { memberBulk, memberFields } from './memberFields';
import { addedResults } from './memberResults';

export const addContacts: OperationDefinition = {
	name: 'Add Contacts',
	value: 'addContacts',
	action: 'Add contacts to a list',
	description:
		'Put the contacts of all input items on a list, 100 a request, and tell what became of each. Unknown addresses become new contacts. Joining a list can start an automation, which sends email.',
	endpoint: 'POST /contact-lists/contacts/bulk-add',
	effects: 'write',
	bulk: { ...memberBulk, results: addedResults },
	fields: [
		{ ...staticListId, routing: { send: { type: 'body', property: 'contactListId' } } },
		...memberFields,
	],
};
