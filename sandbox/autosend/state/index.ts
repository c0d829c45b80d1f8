import type { Campaign } from './campaigns';
import { seedDomains, type Domain } from './domains';
import { Identifiers } from './identifiers';
import { seedOutbox, type SentEmail } from './outbox';
import { seedProjects, type Project } from './projects';
import { seedCampaigns } from './seedCampaigns';
import { seedSenders, type Sender } from './senders';
import {
	seedSuppressionEntries,
	seedSuppressionGroups,
	type SuppressionEntry,
	type SuppressionGroup,
} from './suppressions';
import { seedTemplates, type Template } from './templates';
import type { Webhook } from './webhooks';

/**
 * The project, one area for each kind of record, by id unless something else is said. Another area
 * is a file with its record type and its seed, and a line here and in `seedState`.
 */
export interface AutoSendState {
	readonly ids: Identifiers;
	/** What an account key has to name in `x-project-id`: the project of all records below. */
	readonly projectId: string;
	readonly projects: Map<string, Project>;
	readonly domains: Map<string, Domain>;
	readonly senders: Map<string, Sender>;
	readonly templates: Map<string, Template>;
	/** Emails that the API has taken over, in order. */
	readonly outbox: Map<string, SentEmail>;
	/** By short code. The first one that is not global is the default group. */
	readonly suppressionGroups: Map<string, SuppressionGroup>;
	readonly suppressionEntries: Map<string, SuppressionEntry>;
	readonly campaigns: Map<string, Campaign>;
	/** In order of creation; the seed has none. */
	readonly webhooks: Webhook[];
}

/** The seeded project, the same every time. */
export function seedState(): AutoSendState {
	const ids = new Identifiers();
	const projects = seedProjects(ids);
	const [projectId] = projects.keys();
	const suppressionGroups = seedSuppressionGroups(ids);
	return {
		ids,
		projectId,
		projects,
		domains: seedDomains(ids),
		senders: seedSenders(ids),
		templates: seedTemplates(ids),
		outbox: seedOutbox(ids),
		suppressionGroups,
		suppressionEntries: seedSuppressionEntries(ids, suppressionGroups),
		campaigns: seedCampaigns(ids),
		webhooks: [],
	};
}
