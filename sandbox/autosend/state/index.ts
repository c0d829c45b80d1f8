import type { Campaign } from './campaigns';
import { seedContactLists, type ContactList } from './contactLists';
import { seedContactProperties, type ContactProperty } from './contactProperties';
import type { Contacts } from './contacts';
import { seedDomains, type Domain } from './domains';
import { Identifiers } from './identifiers';
import { seedOutbox, type SentEmail } from './outbox';
import { seedProjects, type Project } from './projects';
import { seedCampaigns } from './seedCampaigns';
import { seedContacts } from './seedContacts';
import { seedSenders, type Sender } from './senders';
import {
	seedSuppressionEntries,
	seedSuppressionGroups,
	type SuppressionEntry,
	type SuppressionGroup,
} from './suppressions';
import { marketingTemplate, seedTemplates, type Template } from './templates';
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
	readonly contacts: Contacts;
	readonly contactLists: Map<string, ContactList>;
	/** By name. */
	readonly contactProperties: Map<string, ContactProperty>;
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
	const contactLists = seedContactLists(ids);
	const [listId] = contactLists.keys();
	const templates = seedTemplates(ids);
	const templateId = marketingTemplate(templates);
	const suppressionGroups = seedSuppressionGroups(ids);
	return {
		ids,
		projectId,
		projects,
		domains: seedDomains(ids),
		senders: seedSenders(ids),
		templates,
		outbox: seedOutbox(ids),
		contacts: seedContacts(ids, [...contactLists.keys()]),
		contactLists,
		contactProperties: seedContactProperties(ids),
		suppressionGroups,
		suppressionEntries: seedSuppressionEntries(ids, suppressionGroups),
		campaigns: seedCampaigns(ids, { listId, templateId }),
		webhooks: [],
	};
}
