import type { SmartleadState } from '../state';

/** Whom entries are blocked for, why, and when. */
export interface Blocking {
	client_id: number | null;
	source: string;
	now: Date;
}

/**
 * Puts addresses or domains on the block list, in lower case; what is there already stays.
 * @returns how many were new
 */
export function blockEntries(
	{ blockList, ids }: SmartleadState,
	entries: string[],
	{ client_id, source, now }: Blocking,
): number {
	const blocked = new Set(
		[...blockList.values()]
			.filter((entry) => entry.client_id === client_id)
			.map(({ email_or_domain }) => email_or_domain),
	);
	const before = blocked.size;
	for (const written of entries) {
		const email_or_domain = written.trim().toLowerCase();
		if (blocked.has(email_or_domain)) continue;
		blocked.add(email_or_domain);
		const id = ids.take('blockedEntry');
		const created_at = now.toISOString();
		blockList.set(id, { id, email_or_domain, created_at, source, client_id });
	}
	return blocked.size - before;
}
