import type { Contact } from './contacts';
import type { AutoSendState } from './index';
import { plausibleContact } from './plausibleContact';

/**
 * Puts that many new contacts into the project, with plausible values and an address each, for tests
 * with many of them.
 * @param listIds the static lists that they are in
 */
export function addContacts(
	state: AutoSendState,
	count: number,
	listIds: string[] = [],
): Contact[] {
	return Array.from({ length: count }, () => {
		const index = state.contacts.size;
		const person = plausibleContact(index);
		const [name, domain] = person.email.split('@');
		return state.contacts.add({
			id: state.ids.take('contact'),
			...person,
			email: `${name}.${index}@${domain}`,
			listIds: [...listIds],
		});
	});
}
