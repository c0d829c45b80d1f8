import type { Identifiers } from './identifiers';

/** A group of emails that contacts can unsubscribe from: a suppression group, or unsubscribe group. */
export interface SuppressionGroup {
	id: string;
	/** The short code, which paths take. */
	groupId: string;
	name: string;
	description?: string;
	/** Whether its entries hold for all emails. */
	isGlobal: boolean;
	isActive: boolean;
	createdAt: string;
	updatedAt: string;
}

/** An address that gets no emails of a group. */
export interface SuppressionEntry {
	id: string;
	/** In lower case. */
	email: string;
	groupId: string;
	reason: string;
	createdAt: string;
	updatedAt: string;
}

const GROUPS = [
	{ name: 'Newsletter', description: 'The monthly news', isGlobal: false },
	{ name: 'Product updates', description: 'What is new in the shop', isGlobal: false },
	{ name: 'All emails', description: 'Nothing at all', isGlobal: true },
];

/** The default group comes first. */
export function seedSuppressionGroups(ids: Identifiers): Map<string, SuppressionGroup> {
	const time = '2026-01-05T08:00:00.000Z';
	const groups = GROUPS.map(
		(group): SuppressionGroup => ({
			id: ids.take('suppressionGroup'),
			groupId: ids.takeGroupCode(),
			...group,
			isActive: true,
			createdAt: time,
			updatedAt: time,
		}),
	);
	return new Map(groups.map((group) => [group.groupId, group]));
}

/** Three addresses that have left the news, one the updates, and two that get nothing. */
export function seedSuppressionEntries(
	ids: Identifiers,
	groups: Map<string, SuppressionGroup>,
): Map<string, SuppressionEntry> {
	const [news, updates, all] = [...groups.keys()];
	const rows = [
		[news, 'ben.okafor@example.com', 'UNSUBSCRIBE', '2026-02-10'],
		[news, 'chloe.martin@example.net', 'UNSUBSCRIBE', '2026-03-11'],
		[news, 'bounced@example.net', 'BOUNCE', '2026-04-13'],
		[updates, 'ben.okafor@example.com', 'UNSUBSCRIBE', '2026-04-02'],
		[all, 'unsubscribed@example.org', 'UNSUBSCRIBE', '2026-03-20'],
		[all, 'complained@example.com', 'SPAM_COMPLAINT', '2026-04-14'],
	];
	const entries = rows.map(([groupId, email, reason, day]): SuppressionEntry => {
		const time = `${day}T10:00:00.000Z`;
		const id = ids.take('suppressionEntry');
		return { id, email, groupId, reason, createdAt: time, updatedAt: time };
	});
	return new Map(entries.map((entry) => [entry.id, entry]));
}
