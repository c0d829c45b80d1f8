import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Contact } from '../../state/contacts';
import { ApiError } from '../handler';

export interface ContactPath {
	id: string;
}

export function contactNotFound(): ApiError {
	return new ApiError(404, errorBody('CONTACT_NOT_FOUND', 'Contact not found'));
}

/** @throws ApiError for an unknown id. */
export function requireContact(state: AutoSendState, { id }: ContactPath): Contact {
	const contact = state.contacts.get(id);
	if (!contact) throw contactNotFound();
	return contact;
}
