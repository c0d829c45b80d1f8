import type { Identifiers } from './identifiers';

/** A domain that emails are sent from. */
export interface Domain {
	id: string;
	domainName: string;
	/** Whether its DNS records have been found. */
	isVerified: boolean;
	createdAt: string;
	lastCheckedAt: string;
	verifiedAt?: string;
	regionKey: string;
}

/** One that is verified, and one whose DNS records have not been found yet. */
export function seedDomains(ids: Identifiers): Map<string, Domain> {
	const domains: Domain[] = [
		{
			id: ids.take('domain'),
			domainName: 'example.net',
			isVerified: true,
			createdAt: '2026-01-05T08:00:00.000Z',
			lastCheckedAt: '2026-01-05T09:00:00.000Z',
			verifiedAt: '2026-01-05T09:00:00.000Z',
			regionKey: 'eu-central-1',
		},
		{
			id: ids.take('domain'),
			domainName: 'mail.example.org',
			isVerified: false,
			createdAt: '2026-05-04T08:00:00.000Z',
			lastCheckedAt: '2026-05-04T08:30:00.000Z',
			regionKey: 'eu-central-1',
		},
	];
	return new Map(domains.map((domain) => [domain.id, domain]));
}

/** Whether emails may be sent from an address: its own domain counts, not the one above it. */
export function isVerifiedAddress(domains: Map<string, Domain>, address: string): boolean {
	const name = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
	return [...domains.values()].some(
		({ domainName, isVerified }) => isVerified && domainName === name,
	);
}
