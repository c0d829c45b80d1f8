import type { Campaign } from './campaigns';
import { Identifiers } from './identifiers';
import { seedCampaigns } from './seedCampaigns';
import type { Webhook } from './webhooks';

/**
 * The project, one area for each kind of record, by id. Another area is a file with its record type
 * and its seed, and a line here and in `seedState`.
 */
export interface AutoSendState {
	readonly ids: Identifiers;
	/** What an account key has to name in `x-project-id`. */
	readonly projectId: string;
	readonly campaigns: Map<string, Campaign>;
	/** In order of creation; the seed has none. */
	readonly webhooks: Webhook[];
}

/** The seeded project, the same every time. */
export function seedState(): AutoSendState {
	const ids = new Identifiers();
	return { ids, projectId: ids.take('project'), campaigns: seedCampaigns(ids), webhooks: [] };
}
