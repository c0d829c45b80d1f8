import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** A blocked address, or a domain with all its addresses. */
export interface BlockedEntry {
	id: number;
	/** In lower case. */
	email_or_domain: string;
	created_at: string;
	source: string;
	/** `null` blocks for the whole account. */
	client_id: number | null;
}

const SEEDS: Array<[entry: string, clientId: number | null]> = [
	['blocked.example.net', null],
	['no.thanks@example.com', null],
	['blocked.example.org', 299],
	['legal@example.org', null],
	['competitor.example.com', 300],
];

/** Ids from 880001. */
export function seedBlockList(ids: Identifiers): Map<number, BlockedEntry> {
	const entries = SEEDS.map(([email_or_domain, client_id], index) => ({
		id: ids.take('blockedEntry'),
		email_or_domain,
		created_at: seedTime(-3, index),
		source: 'manual',
		client_id,
	}));
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Addresses that bounced for other customers. */
export function seedCommunityBounces(): Set<string> {
	return new Set(['bounced@example.net', 'gone@example.org', 'unknown.user@example.com']);
}
