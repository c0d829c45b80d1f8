import type { Contacts } from './contacts';
import type { Identifiers } from './identifiers';
import { isSelected, type FilterCriteria } from './segmentFilter';

export type ContactListType = 'list' | 'segment';

export interface ContactList {
	id: string;
	name: string;
	description: string | null;
	type: ContactListType;
	/** Of a segment. */
	filterCriteria?: FilterCriteria;
	/** The list that a segment narrows; all contacts without one. */
	parentId?: string;
	/** The virtual list of all contacts has no times. */
	createdAt?: string;
	updatedAt?: string;
}

/** There in every project, and not kept as a record. */
export const GLOBAL_LIST: ContactList = {
	id: 'GLOBAL_CONTACT_LIST',
	name: 'All Contacts',
	description: 'All contacts in the project',
	type: 'list',
};

const time = '2026-01-08T08:00:00.000Z';

const SEEDS: Array<Omit<ContactList, 'id'>> = [
	{ name: 'Newsletter', description: 'Everybody who signed up', type: 'list' },
	{ name: 'Customers', description: 'Have bought something', type: 'list' },
	{ name: 'Beta users', description: 'Early access', type: 'list' },
	{
		name: 'Pro plan',
		description: null,
		type: 'segment',
		filterCriteria: {
			logicalOperator: 'AND',
			groups: [{ field: 'plan', fieldType: 'string', operator: 'equals', value: 'pro' }],
		},
	},
];

/** Three lists and a segment. */
export function seedContactLists(ids: Identifiers): Map<string, ContactList> {
	const lists = SEEDS.map((seed) => ({
		id: ids.take('contactList'),
		...seed,
		createdAt: time,
		updatedAt: time,
	}));
	return new Map(lists.map((list) => [list.id, list]));
}

/** What the members of a list are computed from. */
export interface ListedContacts {
	contacts: Contacts;
	contactLists: Map<string, ContactList>;
}

/** A list by id, the virtual one of all contacts among them. */
export function findList({ contactLists }: ListedContacts, id: string): ContactList | undefined {
	return id === GLOBAL_LIST.id ? GLOBAL_LIST : contactLists.get(id);
}

/** The contacts of a list or segment, in order of creation. */
export function membersOf(state: ListedContacts, list: ContactList) {
	const { id, type, filterCriteria, parentId } = list;
	const all = state.contacts.all();
	if (id === GLOBAL_LIST.id) return all;
	if (type === 'list') return all.filter(({ listIds }) => listIds.includes(id));
	const parent = parentId === undefined ? undefined : findList(state, parentId);
	const among: typeof all = parent ? membersOf(state, parent) : all;
	return among.filter((contact) => filterCriteria && isSelected(contact, filterCriteria));
}
