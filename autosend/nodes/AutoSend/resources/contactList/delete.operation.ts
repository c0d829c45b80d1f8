import type { OperationDefinition } from '../../../kernel/definition/operation';
import { ownContactListId } from '../../fields/contactList';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a contact list',
	description: 'Delete a contact list or segment for good. It cannot be restored.',
	endpoint: 'DELETE /contact-lists/{contactListId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [ownContactListId],
};
