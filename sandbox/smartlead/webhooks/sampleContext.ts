import type { SmartleadState } from '../state';
import type { Campaign, CampaignStatus } from '../state/campaigns';
import type { CampaignLead } from '../state/campaignLeads';
import type { LeadCategory } from '../state/leadCategories';
import type { Mailbox } from '../state/mailboxes';
import type { Send } from '../state/sends';
import { CannotDeliver } from '../../server/webhooks/cannotDeliver';
import type { WebhookEventType } from './eventTypes';
import { eventSamples, type SampleContext, type SampleLead } from './samples';

/** Which records an event is about; whatever is left out is chosen. */
export interface Occasion {
	campaignId: number;
	/** Address of a lead of the campaign. */
	leadEmail?: string;
	/** Default 1, Interested. `null`: none. */
	categoryId?: number | null;
	/** Default: the category that the lead has, unless that is the new one. */
	previousCategoryId?: number | null;
	previousStatus?: CampaignStatus;
}

const INTERESTED = 1;

/**
 * Gathers the records of one event. Nothing in the account changes.
 * @throws CannotDeliver for records that are not there.
 */
export function sampleContext(
	state: SmartleadState,
	event: WebhookEventType,
	occasion: Occasion,
	time: Date,
): SampleContext {
	const campaign = state.campaigns.get(occasion.campaignId);
	if (!campaign) throw new CannotDeliver(`There is no campaign ${occasion.campaignId}`);
	const subject = findLead(state, event, campaign, occasion.leadEmail, time);
	const { categoryId = INTERESTED, previousStatus } = occasion;
	const held = subject?.member.lead_category_id ?? null;
	const { previousCategoryId = held === categoryId ? null : held } = occasion;
	return {
		campaign,
		subject,
		mailbox: mailboxOf(state, campaign, subject),
		time,
		category: categoryOf(state, categoryId),
		previousCategory: categoryOf(state, previousCategoryId),
		previousStatus: previousStatus ?? (campaign.status === 'ACTIVE' ? 'PAUSED' : 'ACTIVE'),
	};
}

/** What a lead has to have been through, so that the event looks plausible. */
const FITTING_SEND: Partial<Record<WebhookEventType, (send: Send) => unknown>> = {
	FIRST_EMAIL_SENT: ({ sequence_number }) => sequence_number === 1,
	EMAIL_OPEN: ({ open_time }) => open_time,
	EMAIL_LINK_CLICK: ({ click_time }) => click_time,
	EMAIL_REPLY: ({ reply_time }) => reply_time,
	EMAIL_BOUNCE: ({ is_bounced }) => is_bounced,
	LEAD_CATEGORY_UPDATED: ({ reply_time }) => reply_time,
};

function findLead(
	state: SmartleadState,
	event: WebhookEventType,
	campaign: Campaign,
	leadEmail: string | undefined,
	time: Date,
): SampleLead | null {
	const { lead: need } = eventSamples[event];
	if (need === 'none') return null;
	const members = [...state.campaignLeads.values()].filter(
		(member) =>
			member.campaign_id === campaign.id &&
			(leadEmail === undefined || hasAddress(state, member, leadEmail)),
	);
	if (members.length === 0) {
		if (need === 'optional' && leadEmail === undefined) return null;
		throw new CannotDeliver(
			leadEmail === undefined
				? `Campaign ${campaign.id} has no lead for ${event}`
				: `Campaign ${campaign.id} has no lead ${leadEmail}`,
		);
	}
	const fits = FITTING_SEND[event] ?? (() => true);
	const sends = state.sends.filter(({ campaign_id }) => campaign_id === campaign.id);
	const sendsTo = ({ campaign_lead_map_id: id }: CampaignLead) =>
		sends.filter((send) => send.campaign_lead_map_id === id);
	const member = members.find((candidate) => sendsTo(candidate).some(fits)) ?? members[0];
	const lead = state.leads.get(member.lead_id);
	if (!lead) throw new CannotDeliver(`There is no lead ${member.lead_id}`);
	const own = sendsTo(member);
	const send = own.filter(fits).at(-1) ?? own.at(-1) ?? inventedSend(campaign, member, time);
	return { lead, member, sends: own, send };
}

/** In whatever case it is written. */
function hasAddress(state: SmartleadState, { lead_id }: CampaignLead, email: string): boolean {
	return state.leads.get(lead_id)?.email.toLowerCase() === email.toLowerCase();
}

/** For a lead that nothing has been sent to: the first step, just now. */
function inventedSend(campaign: Campaign, member: CampaignLead, time: Date): Send {
	const [step] = campaign.steps;
	const number = member.campaign_lead_map_id.toString(16).padStart(12, '0');
	return {
		stats_id: `0b9c7f1e-4f3a-4c55-9b1f-${number}`,
		campaign_id: campaign.id,
		campaign_lead_map_id: member.campaign_lead_map_id,
		lead_id: member.lead_id,
		email_account_id: 0,
		sequence_number: 1,
		email_campaign_seq_id: step?.id ?? 0,
		seq_variant_id: null,
		email_subject: step?.subject ?? '',
		email_message: step?.email_body || '<p>Hi {{first_name}}</p>',
		sent_time: time.toISOString(),
		open_time: null,
		click_time: null,
		reply_time: null,
		open_count: 0,
		click_count: 0,
		is_unsubscribed: false,
		is_bounced: false,
	};
}

function mailboxOf(state: SmartleadState, campaign: Campaign, subject: SampleLead | null): Mailbox {
	const ids = [
		subject?.member.email_account_id,
		...campaign.mailboxes.map(({ email_account_id }) => email_account_id),
		...state.mailboxes.keys(),
	];
	const mailbox = ids.flatMap((id) => (id && state.mailboxes.get(id)) || []).at(0);
	if (!mailbox) throw new CannotDeliver('The account has no mailbox');
	return mailbox;
}

function categoryOf(state: SmartleadState, id: number | null): LeadCategory | null {
	if (id === null) return null;
	const category = state.leadCategories.get(id);
	if (!category) throw new CannotDeliver(`There is no category ${id}`);
	return category;
}
