import { seedBlockList, seedCommunityBounces, type BlockedEntry } from './blockList';
import { SEEDED_LEADS, seedCampaignLeads, type CampaignLeads } from './campaignLeads';
import type { Campaign } from './campaigns';
import { seedClientApiKeys, type ClientApiKey } from './clientApiKeys';
import { seedClients, type Client } from './clients';
import { seedDeliveryFolders, type DeliveryFolder } from './deliveryFolders';
import { seedDeliveryTests, type DeliveryTest } from './deliveryTests';
import { Identifiers } from './identifiers';
import {
	seedConversations,
	seedReminders,
	seedUntrackedReplies,
	type Conversations,
	type Reminder,
	type UntrackedReply,
} from './inbox';
import { seedLeadCategories, type LeadCategory } from './leadCategories';
import { seedLeadLists, type LeadList } from './leadLists';
import { seedLeadNotes, type LeadNote } from './leadNotes';
import { seedLeads, type Leads } from './leads';
import { seedLeadTags, type LeadTag } from './leadTags';
import { seedLeadTasks, type LeadTask } from './leadTasks';
import { seedMailboxes, type Mailbox } from './mailboxes';
import { seedOutbox, type OutgoingMail } from './outbox';
import { seedProspects, type Prospects } from './prospects';
import { seedCampaigns } from './seedCampaigns';
import { seedSends, type Send } from './sends';
import { seedTags, type Tag } from './tags';
import { seedTeamMembers, type TeamMember } from './teamMembers';
import type { TestEmail } from './testEmails';
import { DELIVERY_MARK, type Webhook } from './webhooks';

/**
 * The account, one area for each kind of record, by id. Another area is a file with its record
 * type and its seed, and a line here and in `seedState`.
 */
export interface SmartleadState {
	readonly userId: number;
	readonly ids: Identifiers;
	readonly campaigns: Map<number, Campaign>;
	readonly mailboxes: Map<number, Mailbox>;
	readonly leads: Leads;
	/** By `campaign_lead_map_id`. */
	readonly campaignLeads: CampaignLeads;
	readonly leadLists: Map<number, LeadList>;
	/** By `tag_mapping_id`. */
	readonly leadTags: Map<number, LeadTag>;
	readonly leadNotes: LeadNote[];
	readonly leadTasks: LeadTask[];
	readonly blockList: Map<number, BlockedEntry>;
	/** Addresses in lower case. */
	readonly communityBounces: Set<string>;
	readonly sends: Send[];
	/** By `campaign_lead_map_id`. */
	readonly conversations: Conversations;
	readonly reminders: Reminder[];
	readonly untrackedReplies: UntrackedReply[];
	/** What was sent by hand, in order. */
	readonly outbox: OutgoingMail[];
	readonly leadCategories: Map<number, LeadCategory>;
	readonly clients: Map<number, Client>;
	readonly clientApiKeys: Map<number, ClientApiKey>;
	readonly tags: Map<number, Tag>;
	readonly teamMembers: Map<number, TeamMember>;
	/** When reconnecting all failed mailboxes was asked for and not refused, ms since the epoch. */
	readonly reconnections: number[];
	/** Placement tests of Smart Delivery, by id as a text. */
	readonly deliveryTests: Map<string, DeliveryTest>;
	readonly deliveryFolders: Map<string, DeliveryFolder>;
	/** The contact database, the searches of the account and its credits. */
	readonly prospects: Prospects;
	/** What `campaign.sendTestEmail` would have sent. */
	readonly testEmails: TestEmail[];
	/** Of all levels, in order of creation; the seed has none. */
	readonly webhooks: Webhook[];
	readonly webhookSecretKey: string;
}

const USER_ID = 4410;

/** The seeded account, the same every time. */
export function seedState(): SmartleadState {
	const ids = new Identifiers();
	const campaigns = seedCampaigns(USER_ID, ids);
	const leads = seedLeads(SEEDED_LEADS, ids);
	const campaignLeads = seedCampaignLeads(campaigns.values(), [...leads.values()], ids);
	const sends = seedSends(campaigns, campaignLeads.values(), ids);
	return {
		userId: USER_ID,
		ids,
		campaigns,
		mailboxes: seedMailboxes(USER_ID, ids),
		leads,
		campaignLeads,
		leadLists: seedLeadLists(leads, ids),
		leadTags: seedLeadTags(ids),
		leadNotes: seedLeadNotes(campaignLeads, ids),
		leadTasks: seedLeadTasks(campaignLeads, ids),
		blockList: seedBlockList(ids),
		communityBounces: seedCommunityBounces(),
		sends,
		conversations: seedConversations(sends),
		reminders: seedReminders(sends, ids),
		untrackedReplies: seedUntrackedReplies(),
		outbox: seedOutbox(sends, ids),
		leadCategories: seedLeadCategories(),
		tags: seedTags(ids),
		clients: seedClients(USER_ID, ids),
		clientApiKeys: seedClientApiKeys(ids),
		teamMembers: seedTeamMembers(),
		reconnections: [],
		deliveryTests: seedDeliveryTests(USER_ID, ids),
		deliveryFolders: seedDeliveryFolders(USER_ID, ids),
		prospects: seedProspects(ids),
		testEmails: [],
		webhooks: [],
		webhookSecretKey: DELIVERY_MARK,
	};
}
