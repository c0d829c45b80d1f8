import type { OperationRequest } from '../handler';
import { notFound } from '../refusals';
import type { ContactPath } from './requireContact';

/** The groups that hold the contact's address. */
export function getUnsubscribeGroups({ params, state }: OperationRequest<ContactPath>): object {
	const contact = state.contacts.get(params.id);
	if (!contact) throw notFound();
	const left = [...state.suppressionEntries.values()]
		.filter(({ email }) => email === contact.email)
		.map(({ groupId }) => groupId);
	const groups = [...state.suppressionGroups.values()]
		.filter(({ groupId }) => left.includes(groupId))
		.map(({ groupId, name }) => ({ groupId, name }));
	return { success: true, data: { groups } };
}
