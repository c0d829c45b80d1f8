import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** What became of looking for the address of a contact. */
export type EmailFate = 'valid' | 'catch_all' | 'invalid' | 'none';

/** A contact of the database that all accounts share. */
export interface ProspectContact {
	id: string;
	firstName: string;
	lastName: string;
	title: string;
	department: string;
	level: string;
	company: { name: string; website: string };
	keyword: string;
	industry: string;
	subIndustry: string;
	headCount: string;
	revenue: string;
	country: string;
	state: string;
	city: string;
	/** Empty when none can be found. */
	email: string;
	fate: EmailFate;
}

/** Filters of a search by the names of the API. */
export type ProspectFilters = Record<string, unknown>;

/** A search for contacts, whose id is the `filter_id`. */
export interface ProspectSearch {
	id: number;
	search_string: string;
	filter_details: ProspectFilters;
	created_at: string;
	updated_at: string;
	isSaved: boolean;
	/** What it found; empty for one that was saved without searching. */
	contactIds: string[];
	/** Contacts whose addresses were revealed, in that order. */
	fetchedIds: Set<string>;
}

export interface Prospects {
	/** By id. */
	readonly contacts: Map<string, ProspectContact>;
	/** By filter id, oldest first. */
	readonly searches: Map<number, ProspectSearch>;
	readonly credits: { total: number; used: number };
}

export const PLACES = [
	{ country: 'Portugal', state: 'Norte', city: 'Porto' },
	{ country: 'Portugal', state: 'Lisboa', city: 'Lisbon' },
	{ country: 'Spain', state: 'Madrid', city: 'Madrid' },
	{ country: 'Spain', state: 'Catalonia', city: 'Barcelona' },
	{ country: 'United States', state: 'Texas', city: 'Austin' },
	{ country: 'United States', state: 'Texas', city: 'Dallas' },
];

export const INDUSTRIES = [
	{ name: 'Technology', subIndustries: ['Software', 'Hardware'], keyword: 'cloud' },
	{ name: 'Transportation', subIndustries: ['Freight', 'Warehousing'], keyword: 'logistics' },
	{ name: 'Finance', subIndustries: ['Banking', 'Insurance'], keyword: 'payments' },
];

export const JOBS = [
	{ title: 'CTO', department: 'Engineering', level: 'C-Level' },
	{ title: 'Head of Engineering', department: 'Engineering', level: 'Director' },
	{ title: 'Software Engineer', department: 'Engineering', level: 'Senior' },
	{ title: 'Sales Manager', department: 'Sales', level: 'Manager' },
	{ title: 'Sales Intern', department: 'Sales', level: 'Entry' },
];

export const HEAD_COUNTS = ['1-10', '11-50', '51-200', '201-500'];
export const REVENUES = ['$0-$1M', '$1M-$10M', '$10M-$50M'];

/** So many that two pages of fetched contacts are needed for all. */
const CONTACTS = 1_200;
const CONTACTS_A_COMPANY = 8;
const CREDITS = 2_000;

/** One in ten has no address, one an invalid one, and one is at a catch-all domain. */
const FATES: Record<number, EmailFate> = { 3: 'none', 6: 'catch_all', 9: 'invalid' };

/** Contacts from `Contact 1`; searches from 327105, of which the first was fetched in part. */
export function seedProspects(ids: Identifiers): Prospects {
	const contacts = Array.from({ length: CONTACTS }, (_, index) => contactOf(index + 1));
	const inPorto = contacts.filter(({ title, city }) => title === 'CTO' && city === 'Porto');
	const searches = [
		searchOf(ids, 'CTO Porto', { title: ['CTO'], city: ['Porto'], limit: 100 }, inPorto),
		searchOf(ids, 'CTO Lisbon', { title: ['CTO'], city: ['Lisbon'], limit: 100 }, []),
	];
	const fetched = inPorto.slice(0, 3);
	for (const { id } of fetched) searches[0].fetchedIds.add(id);
	return {
		contacts: new Map(contacts.map((contact) => [contact.id, contact])),
		searches: new Map(searches.map((search) => [search.id, search])),
		credits: { total: CREDITS, used: fetched.length },
	};
}

function searchOf(
	ids: Identifiers,
	name: string,
	filters: ProspectFilters,
	found: ProspectContact[],
): ProspectSearch {
	const contactIds = found.map(({ id }) => id);
	const search = newProspectSearch(ids.take('prospectSearch'), filters, contactIds, seedTime(-3));
	return { ...search, search_string: name, isSaved: true };
}

/** A search that is neither saved nor fetched. */
export function newProspectSearch(
	id: number,
	filters: ProspectFilters,
	contactIds: string[],
	createdAt: string,
): ProspectSearch {
	return {
		id,
		search_string: '',
		filter_details: filters,
		created_at: createdAt,
		updated_at: createdAt,
		isSaved: false,
		contactIds,
		fetchedIds: new Set(),
	};
}

function contactOf(number: number): ProspectContact {
	const company = Math.ceil(number / CONTACTS_A_COMPANY);
	const industry = INDUSTRIES[company % INDUSTRIES.length];
	const website = `company-${company}.example.org`;
	const fate = FATES[number % 10] ?? 'valid';
	return {
		id: `5f00aa00bb00cc00dd${number.toString(16).padStart(6, '0')}`,
		firstName: 'Contact',
		lastName: String(number),
		...JOBS[number % JOBS.length],
		company: { name: `Company ${company}`, website },
		keyword: industry.keyword,
		industry: industry.name,
		subIndustry: industry.subIndustries[company % industry.subIndustries.length],
		headCount: HEAD_COUNTS[company % HEAD_COUNTS.length],
		revenue: REVENUES[company % REVENUES.length],
		...PLACES[number % PLACES.length],
		email: fate === 'none' ? '' : `contact.${number}@${website}`,
		fate,
	};
}
