import type { AutoSendState } from '../../state';
import type { Contact } from '../../state/contacts';
import { invalid } from '../refusals';

/** Contacts by address or by id, but not by both. */
export interface ContactSelection {
	emails?: string[];
	contactIds?: string[];
}

/** @throws ApiError for a selection by both or by nothing. */
export function refuseSelection({ emails, contactIds }: ContactSelection): void {
	if ((emails === undefined) === (contactIds === undefined)) {
		throw invalid('emails', 'or "contactIds" is required, but not both');
	}
}

/** The contacts of the ids, each once, and an error for every id that no contact has. */
export function contactsById(
	{ contacts }: AutoSendState,
	ids: string[] = [],
): { found: Contact[]; errors: object[] } {
	const unique = [...new Set(ids)];
	return {
		found: unique.flatMap((id) => contacts.get(id) ?? []),
		errors: unique
			.filter((contactId) => !contacts.get(contactId))
			.map((contactId) => ({ contactId, message: 'Contact not found' })),
	};
}
