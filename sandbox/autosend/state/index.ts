import type { AutomationRun } from './automationRuns';
import { seedAutomations, type Automation } from './automations';
import type { Campaign } from './campaigns';
import { seedContactLists, type ContactList } from './contactLists';
import { seedContactProperties, type ContactProperty } from './contactProperties';
import type { Contacts } from './contacts';
import { seedDomains, type Domain } from './domains';
import { seedEvents, type EventDefinition, type SentEvent } from './events';
import { Happenings } from './happenings';
import { Identifiers } from './identifiers';
import { seedInboundEmails, type InboundEmail } from './inboundEmails';
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
import { seedWebhookLogs, seedWebhooks, type Webhook, type WebhookLog } from './webhooks';

/**
 * The project, one area for each kind of record, by id unless something else is said. Another area
 * is a file with its record type and its seed, and a line here and in `seedState`.
 */
export interface AutoSendState {
	readonly ids: Identifiers;
	readonly organizationId: string;
	/** Who has made everything. */
	readonly userId: string;
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
	readonly automations: Map<string, Automation>;
	/** Contacts that are on their way through an automation. */
	readonly automationRuns: AutomationRun[];
	/** Definitions by name; deleted ones are gone. */
	readonly events: Map<string, EventDefinition>;
	/** What has happened, in order. */
	readonly sentEvents: SentEvent[];
	readonly inboundEmails: Map<string, InboundEmail>;
	/** In order of creation; those of the seed are switched off. */
	readonly webhooks: Webhook[];
	/** Deliveries before the sandbox was started. */
	readonly webhookLogs: WebhookLog[];
	readonly happenings: Happenings;
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
	const webhooks = seedWebhooks(ids);
	return {
		ids,
		organizationId: ids.take('organization'),
		userId: ids.take('user'),
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
		automations: seedAutomations(ids, [...templates.keys()].at(2)),
		automationRuns: [],
		events: seedEvents(ids),
		sentEvents: [],
		inboundEmails: seedInboundEmails(ids),
		webhooks,
		webhookLogs: seedWebhookLogs(ids, webhooks),
		happenings: new Happenings(),
	};
}
