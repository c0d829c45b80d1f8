import type { OperationRequest } from '../handler';
import { requireStaticList, type ListReference } from './requireList';
import { contactsById, refuseSelection, type ContactSelection } from './selectedContacts';

/** An unknown address counts as one that is not in the list; an unknown id is an error. */
export function removeContacts({
	params,
	body,
	state,
}: OperationRequest<ListReference, unknown, ContactSelection>): object {
	const list = requireStaticList(state, params);
	refuseSelection(body);
	const emails = [...new Set(body.emails?.map((email) => email.toLowerCase()))];
	const { found, errors } = contactsById(state, body.contactIds);
	const selected = [...found, ...emails.map((email) => state.contacts.withEmail(email))];
	const leaving = selected.flatMap((contact) =>
		contact?.listIds.includes(list.id) ? [contact] : [],
	);
	for (const contact of leaving) {
		contact.listIds = contact.listIds.filter((id) => id !== list.id);
	}
	const notInList = selected.length - leaving.length;
	return { success: true, data: { removed: leaving.length, notInList, errors } };
}
