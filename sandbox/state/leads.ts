import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** A person, shared by all campaigns that have it. */
export interface Lead {
	id: number;
	first_name: string | null;
	last_name: string | null;
	email: string;
	phone_number: string | null;
	company_name: string | null;
	website: string | null;
	location: string | null;
	linkedin_profile: string | null;
	company_url: string | null;
	custom_fields: Record<string, string>;
	is_unsubscribed: boolean;
	unsubscribed_client_id_map: Record<string, boolean>;
	created_at: string;
}

const FIRST_NAMES =
	'Li Sara Jonas Priya Marco Aiko Dana Felix Rosa Ivan Nadia Hugo Elif Owen Lucia Amir Greta Pavel Yuki Carla Sven Leila Bruno Maya'.split(
		' ',
	);
const LAST_NAMES =
	'Wei Novak Keller Mehta Bruno Tanaka Levin Moreau Ortega Petrov Amari Silva Kaya Walsh Ferri Aziz Olsen Dvorak Mori Pinto Holm Rahimi Costa Jensen Brandt Lopes Fischer Nagy Duarte'.split(
		' ',
	);
const DOMAINS = ['example.net', 'example.com', 'example.org'];
const BRANCHES = ['Foods', 'Freight', 'Print', 'Tools', 'Travel'];
const PLACES = ['Porto', 'Leeds', 'Lyon', 'Graz', 'Turin', 'Gdansk', 'Malmo'];
const JOBS = ['CTO', 'Head of Sales', 'Founder', 'Office Manager'];

/** That many leads, each with an address of its own; ids from 55120. */
export function seedLeads(count: number, ids: Identifiers): Map<number, Lead> {
	const leads = Array.from({ length: count }, (_, index) => seedLead(index, ids.take('lead')));
	return new Map(leads.map((lead) => [lead.id, lead]));
}

function seedLead(index: number, id: number): Lead {
	const first = pick(FIRST_NAMES, index);
	// 24 first and 29 last names have no common divisor: no pair repeats within 696 leads.
	const last = pick(LAST_NAMES, index);
	const branch = pick(BRANCHES, index);
	return {
		id,
		first_name: first,
		last_name: last,
		email: `${first}.${last}@${pick(DOMAINS, index)}`.toLowerCase(),
		phone_number: index % 4 === 1 ? `+1 555 0100 ${String(index).padStart(3, '0')}` : null,
		company_name: `Example ${branch}`,
		website: index % 3 === 0 ? `https://${branch.toLowerCase()}.example.com` : null,
		location: pick(PLACES, index),
		linkedin_profile: null,
		company_url: null,
		custom_fields: { job_title: pick(JOBS, index) },
		is_unsubscribed: false,
		unsubscribed_client_id_map: {},
		created_at: seedTime(-75, index),
	};
}

function pick<T>(list: T[], index: number): T {
	return list[index % list.length];
}
