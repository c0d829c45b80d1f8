import type { AutoSendState } from '../../state';
import type { Contact } from '../../state/contacts';
import { deletedContactData } from '../../webhooks/eventData';

/** Takes a contact out of the project. */
export function deleteFrom({ contacts, happenings }: AutoSendState, contact: Contact): void {
	contacts.delete(contact);
	happenings.tell('contact.deleted', deletedContactData(contact));
}
