import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactListId } from '../../fields/contactList';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a contact list',
	description: 'Get a contact list or segment with its size',
	endpoint: 'GET /contact-lists/{contactListId}',
	effects: 'read',
	fields: [contactListId],
};
