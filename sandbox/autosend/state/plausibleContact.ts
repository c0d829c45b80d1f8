import type { Contact } from './contacts';

const FIRST = 'Ana Ben Chloe David Elif Farid Greta Hugo Ines Jonas'.split(' ');
const LAST = 'Ruiz Okafor Martin Novak Sato Haddad Lindqvist'.split(' ');
const DOMAINS = ['example.org', 'example.com', 'example.net'];
const PLANS = ['pro', 'free', 'team', 'free'];

/**
 * A person with an address; the first 70 have names of their own. Every third has a value of each
 * property, the others have their plan alone.
 */
export function plausibleContact(index: number): Omit<Contact, 'id' | 'listIds'> {
	const firstName = FIRST[index % FIRST.length];
	const lastName = LAST[index % LAST.length];
	const day = String((index % 28) + 1).padStart(2, '0');
	const createdAt = `2026-02-${day}T08:00:00.000Z`;
	return {
		email: `${firstName}.${lastName}@${DOMAINS[index % DOMAINS.length]}`.toLowerCase(),
		firstName,
		lastName,
		userId: `u-${101 + index}`,
		customFields: {
			plan: PLANS[index % PLANS.length],
			...(index % 3 === 0 && {
				company: `Example ${lastName}`,
				seats: (index % 9) + 1,
				isTrial: index % 2 === 0,
				signedUpAt: createdAt,
			}),
		},
		createdAt,
		updatedAt: createdAt,
	};
}
