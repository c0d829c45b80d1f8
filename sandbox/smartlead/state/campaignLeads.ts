import type { Campaign } from './campaigns';
import type { Identifiers } from './identifiers';
import { unsubscribeLead, type Lead } from './leads';
import { seedTime } from './seedTime';

export type CampaignLeadStatus =
	| 'STARTED'
	| 'INPROGRESS'
	| 'COMPLETED'
	| 'PAUSED'
	| 'STOPPED'
	| 'BLOCKED';

/** A lead inside one campaign. Its id is the second of the two lead ids of the API. */
export interface CampaignLead {
	campaign_lead_map_id: number;
	campaign_id: number;
	lead_id: number;
	lead_category_id: number | null;
	/** `STARTED` means that nothing has been sent yet. */
	status: CampaignLeadStatus;
	created_at: string;
	/** The mailbox that writes to the lead; `null` until the first email. */
	email_account_id: number | null;
	/** From this campaign; `Lead.is_unsubscribed` is for all of them. */
	is_unsubscribed: boolean;
}

/** All places of leads in campaigns, by `campaign_lead_map_id`, and by campaign and lead. */
export class CampaignLeads extends Map<number, CampaignLead> {
	private readonly byCampaign = new Map<number, Map<number, CampaignLead>>();
	private readonly byLead = new Map<number, Map<number, CampaignLead>>();

	override set(mapId: number, member: CampaignLead): this {
		entry(this.byCampaign, member.campaign_id).set(member.lead_id, member);
		entry(this.byLead, member.lead_id).set(member.campaign_id, member);
		return super.set(mapId, member);
	}

	add(member: CampaignLead): CampaignLead {
		this.set(member.campaign_lead_map_id, member);
		return member;
	}

	override delete(mapId: number): boolean {
		const member = this.get(mapId);
		if (member) {
			this.byCampaign.get(member.campaign_id)?.delete(member.lead_id);
			this.byLead.get(member.lead_id)?.delete(member.campaign_id);
		}
		return super.delete(mapId);
	}

	find(campaignId: number, leadId: number): CampaignLead | undefined {
		return this.byCampaign.get(campaignId)?.get(leadId);
	}

	/** In the order in which they were added. */
	ofCampaign(campaignId: number): CampaignLead[] {
		return [...(this.byCampaign.get(campaignId)?.values() ?? [])];
	}

	ofLead(leadId: number): CampaignLead[] {
		return [...(this.byLead.get(leadId)?.values() ?? [])];
	}
}

function entry(
	index: Map<number, Map<number, CampaignLead>>,
	key: number,
): Map<number, CampaignLead> {
	const existing = index.get(key);
	if (existing) return existing;
	const created = new Map<number, CampaignLead>();
	index.set(key, created);
	return created;
}

/** Which of the seeded leads are in which campaign: first index and number. Two campaigns overlap. */
const MEMBERS: Record<number, { from: number; count: number }> = {
	90211: { from: 0, count: 90 },
	90212: { from: 90, count: 10 },
	90213: { from: 100, count: 60 },
	90214: { from: 160, count: 40 },
	90215: { from: 200, count: 70 },
	90216: { from: 250, count: 30 },
};

export const SEEDED_LEADS = Math.max(
	...Object.values(MEMBERS).map(({ from, count }) => from + count),
);

/** Ids from 2440011. */
export function seedCampaignLeads(
	campaigns: Iterable<Campaign>,
	leads: Lead[],
	ids: Identifiers,
): CampaignLeads {
	const all = new CampaignLeads();
	for (const campaign of campaigns) {
		const { from, count } = MEMBERS[campaign.id];
		leads.slice(from, from + count).forEach((lead, index) => {
			const member = seedCampaignLead(campaign, lead, index, ids.take('campaignLead'));
			all.add(member);
			if (member.is_unsubscribed) unsubscribeLead(lead, campaign);
		});
	}
	return all;
}

function seedCampaignLead(
	campaign: Campaign,
	lead: Lead,
	index: number,
	mapId: number,
): CampaignLead {
	const status = seedStatus(campaign, index);
	const { mailboxes } = campaign;
	return {
		campaign_lead_map_id: mapId,
		campaign_id: campaign.id,
		lead_id: lead.id,
		lead_category_id: hasReplied(status, index) ? 1 + (index % 7) : null,
		status,
		created_at: seedTime(-70, index),
		email_account_id:
			status === 'STARTED' ? null : mailboxes[index % mailboxes.length].email_account_id,
		is_unsubscribed: hasUnsubscribed(status, index),
	};
}

function seedStatus({ status }: Campaign, index: number): CampaignLeadStatus {
	if (status === 'DRAFTED') return 'STARTED';
	const slot = index % 10;
	if (slot === 9) return index % 20 === 9 ? 'STOPPED' : 'BLOCKED';
	if (status === 'COMPLETED') return 'COMPLETED';
	if (slot === 0) return 'STARTED';
	if (slot === 8) return 'PAUSED';
	return slot >= 6 ? 'COMPLETED' : 'INPROGRESS';
}

/** Whether the seeded lead with that index in its campaign has followed the unsubscribe link. */
export function hasUnsubscribed(status: CampaignLeadStatus, index: number): boolean {
	return status === 'STOPPED' && !hasReplied(status, index);
}

/** Whether the seeded lead with that index in its campaign has written back. */
export function hasReplied(status: CampaignLeadStatus, index: number): boolean {
	if (status === 'STOPPED') return index % 40 === 9;
	return status === 'COMPLETED' && index % 5 === 1;
}
