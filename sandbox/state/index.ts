import { SEEDED_LEADS, seedCampaignLeads, type CampaignLead } from './campaignLeads';
import type { Campaign } from './campaigns';
import { seedClients, type Client } from './clients';
import { Identifiers } from './identifiers';
import { seedLeadCategories, type LeadCategory } from './leadCategories';
import { seedLeads, type Lead } from './leads';
import { seedMailboxes, type Mailbox } from './mailboxes';
import { seedCampaigns } from './seedCampaigns';
import { seedSends, type Send } from './sends';
import { seedTags, type Tag } from './tags';
import { seedTeamMembers, type TeamMember } from './teamMembers';
import type { TestEmail } from './testEmails';

/**
 * The account, one area for each kind of record, by id. Another area is a file with its record
 * type and its seed, and a line here and in `seedState`.
 */
export interface SandboxState {
	readonly userId: number;
	readonly ids: Identifiers;
	readonly campaigns: Map<number, Campaign>;
	readonly mailboxes: Map<number, Mailbox>;
	readonly leads: Map<number, Lead>;
	/** By `campaign_lead_map_id`. */
	readonly campaignLeads: Map<number, CampaignLead>;
	readonly sends: Send[];
	readonly leadCategories: Map<number, LeadCategory>;
	readonly clients: Map<number, Client>;
	readonly tags: Map<number, Tag>;
	readonly teamMembers: Map<number, TeamMember>;
	/** What `campaign.sendTestEmail` would have sent. */
	readonly testEmails: TestEmail[];
}

const USER_ID = 4410;

/** The seeded account, the same every time. */
export function seedState(): SandboxState {
	const ids = new Identifiers();
	const campaigns = seedCampaigns(USER_ID, ids);
	const leads = seedLeads(SEEDED_LEADS, ids);
	const campaignLeads = seedCampaignLeads(campaigns.values(), [...leads.values()], ids);
	return {
		userId: USER_ID,
		ids,
		campaigns,
		mailboxes: seedMailboxes(USER_ID, ids),
		leads,
		campaignLeads,
		sends: seedSends(campaigns, campaignLeads.values(), ids),
		leadCategories: seedLeadCategories(),
		clients: seedClients(USER_ID),
		tags: seedTags(),
		teamMembers: seedTeamMembers(),
		testEmails: [],
	};
}
