import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactId } from '../../fields/contact';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a contact',
	description: 'Delete a contact for good, from the project and all its lists',
	endpoint: 'DELETE /contacts/{contactId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [contactId],
};
