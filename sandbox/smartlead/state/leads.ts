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

/** All people of the account by id, in the order of their ids, and by address. */
export class Leads extends Map<number, Lead> {
	private readonly idsByEmail = new Map<string, number>();

	/** In whatever case the address is written. */
	byEmail(email: string): Lead | undefined {
		return this.get(this.idsByEmail.get(email.toLowerCase()) ?? 0);
	}

	override set(id: number, lead: Lead): this {
		this.idsByEmail.set(lead.email.toLowerCase(), id);
		return super.set(id, lead);
	}

	add(lead: Lead): Lead {
		this.set(lead.id, lead);
		return lead;
	}

	/** The only way to change an address, as leads are found by it. */
	changeEmail(lead: Lead, email: string): void {
		this.idsByEmail.delete(lead.email.toLowerCase());
		lead.email = email;
		this.idsByEmail.set(email.toLowerCase(), lead.id);
	}
}

/** Whoever unsubscribes by a link never hears from the client again, or without one from anybody. */
export function unsubscribeLead(lead: Lead, { client_id }: { client_id: number | null }): void {
	if (client_id === null) lead.is_unsubscribed = true;
	else lead.unsubscribed_client_id_map[client_id] = true;
}

/** A lead of which nothing is known but its address. */
export function newLead(id: number, email: string, createdAt: string): Lead {
	return {
		id,
		first_name: null,
		last_name: null,
		email,
		phone_number: null,
		company_name: null,
		website: null,
		location: null,
		linkedin_profile: null,
		company_url: null,
		custom_fields: {},
		is_unsubscribed: false,
		unsubscribed_client_id_map: {},
		created_at: createdAt,
	};
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

/** The one seeded lead with line breaks in its fields, for whoever reads the CSV export. */
const LEAD_WITH_LINE_BREAKS = 2;

/** That many leads, each with an address of its own; ids from 55120. */
export function seedLeads(count: number, ids: Identifiers): Leads {
	const leads = new Leads();
	for (let index = 0; index < count; index++) leads.add(plausibleLead(index, ids.take('lead')));
	const lead = [...leads.values()][LEAD_WITH_LINE_BREAKS];
	lead.location = 'Dock 4, "North"\nLyon';
	lead.custom_fields.note = 'Met at the fair.\nWants a call, not an email.';
	return leads;
}

/** The lead of that index; addresses repeat from index 696 on. */
export function plausibleLead(index: number, id: number): Lead {
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
