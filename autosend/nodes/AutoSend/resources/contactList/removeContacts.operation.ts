import type { OperationDefinition } from '../../../kernel/definition/operation';
import { staticListId } from '../../fields/contactList';
import { memberBulk, memberFields } from './memberFields';
import { removedResults } from './memberResults';

export const removeContacts: OperationDefinition = {
	name: 'Remove Contacts',
	value: 'removeContacts',
	action: 'Remove contacts from a list',
	description:
		'Take the contacts of all input items off a list, 100 a request, and tell what became of each. The contacts themselves are kept.',
	endpoint: 'POST /contact-lists/{contactListId}/contacts/remove',
	effects: 'write',
	bulk: { ...memberBulk, results: removedResults },
	fields: [staticListId, ...memberFields],
};
