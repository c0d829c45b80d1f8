import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { contactView } from './contactView';
import { deleteFrom } from './deleteFrom';
import { contactNotFound, requireContact, type ContactPath } from './requireContact';
import { refuseContact, saveContact, type WrittenContact } from './save';

type ContactRequest = OperationRequest<unknown, unknown, WrittenContact>;

/** An address that is there already is refused: what the API does is not documented. */
export function createContact({ body, state, now }: ContactRequest): object {
	refuseContact(state, body);
	if (state.contacts.withEmail(body.email)) throw invalid('email', 'is that of another contact');
	return { success: true, data: contactView(state, saveContact(state, body, now)) };
}

export function upsertContact({ body, state, now }: ContactRequest): object {
	refuseContact(state, body);
	return { success: true, data: contactView(state, saveContact(state, body, now)) };
}

export function getContact({ params, state }: OperationRequest<ContactPath>): object {
	return { success: true, data: contactView(state, requireContact(state, params)) };
}

export function deleteContact({ params, state }: OperationRequest<ContactPath>): object {
	deleteFrom(state, requireContact(state, params));
	return { success: true, message: 'Contact deleted' };
}

export function deleteByUserId({ params, state }: OperationRequest<{ userId: string }>): object {
	const contact = state.contacts.withUserId(params.userId);
	if (!contact) throw contactNotFound();
	deleteFrom(state, contact);
	return { success: true, message: 'Contact deleted' };
}
