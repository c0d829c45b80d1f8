import type { Campaign, CampaignStatus } from '../../state/campaigns';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Lead } from '../../state/leads';
import type { LeadCategory } from '../../state/leadCategories';
import type { Mailbox } from '../../state/mailboxes';
import type { Send } from '../../state/sends';

/** The person an event is about, as part of one campaign. */
export interface SampleLead {
	lead: Lead;
	member: CampaignLead;
	/** The emails written to the lead in this campaign, oldest first; there may be none. */
	sends: Send[];
	/** The one that the event is about. */
	send: Send;
}

/** What a sample body is made of. */
export interface SampleContext {
	campaign: Campaign;
	/** `null` for an event that has no lead. */
	subject: SampleLead | null;
	mailbox: Mailbox;
	/** When it happened. */
	time: Date;
	/** The category after the change, and of a reply. */
	category: LeadCategory | null;
	previousCategory: LeadCategory | null;
	previousStatus: CampaignStatus;
}

/** The fields of one event, without those that `buildBody` puts around them. */
export type Sample = (context: SampleContext) => Record<string, unknown>;

/** @throws Error for a context without a lead. */
export function leadOf({ subject }: SampleContext): SampleLead {
	if (!subject) throw new Error('This event is about a lead');
	return subject;
}

/** As senders write it: first and last name. */
export function nameOf({ first_name, last_name }: Lead): string {
	return [first_name, last_name].filter(Boolean).join(' ');
}
