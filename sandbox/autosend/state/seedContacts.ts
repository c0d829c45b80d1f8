import { Contacts, type Contact } from './contacts';
import type { Identifiers } from './identifiers';
import { plausibleContact } from './plausibleContact';

const PEOPLE = 37;

/** Addresses that the suppression groups have, without a name. */
const NAMELESS = ['bounced@example.net', 'unsubscribed@example.org', 'complained@example.com'];

/**
 * 40 contacts.
 * @param lists ids: the first list has everybody with a name and the nameless, the second a third of
 * all, the third the first dozen
 */
export function seedContacts(ids: Identifiers, lists: string[]): Contacts {
	const contacts = new Contacts();
	for (let index = 0; index < PEOPLE + NAMELESS.length; index++) {
		const listIds = lists.filter((_, list) => isMember(index, list));
		contacts.add({ id: ids.take('contact'), ...personOf(index), listIds });
	}
	return contacts;
}

function isMember(index: number, list: number): boolean {
	return [true, index % 3 === 0, index < 12][list];
}

function personOf(index: number): Omit<Contact, 'id' | 'listIds'> {
	const person = plausibleContact(index);
	// The one that deliveries of webhooks are about.
	if (index === 0) return { ...person, email: 'ana@example.org' };
	if (index < PEOPLE) return person;
	const { createdAt, updatedAt } = person;
	return { email: NAMELESS[index - PEOPLE], customFields: {}, createdAt, updatedAt };
}
