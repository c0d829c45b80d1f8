import type { OperationHandlers } from '../handler';
import { duplicateContact } from './duplicate';
import { bulkUpsert, removeByEmails, searchByEmails } from './many';
import { createContact, deleteByUserId, deleteContact, getContact, upsertContact } from './records';
import { getUnsubscribeGroups } from './unsubscribeGroups';

export const contact: OperationHandlers = {
	'contact.create': createContact,
	'contact.upsert': upsertContact,
	'contact.get': getContact,
	'contact.delete': deleteContact,
	'contact.deleteByUserId': deleteByUserId,
	'contact.removeByEmails': removeByEmails,
	'contact.searchByEmails': searchByEmails,
	'contact.bulkUpsert': bulkUpsert,
	'contact.duplicate': duplicateContact,
	'contact.getUnsubscribeGroups': getUnsubscribeGroups,
};
