import type { Campaign } from './campaigns';
import type { Identifiers } from './identifiers';
import type { Lead } from './leads';
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
): Map<number, CampaignLead> {
	const all: CampaignLead[] = [];
	for (const campaign of campaigns) {
		const { from, count } = MEMBERS[campaign.id];
		leads.slice(from, from + count).forEach((lead, index) => {
			all.push(seedCampaignLead(campaign, lead, index, ids.take('campaignLead')));
		});
	}
	return new Map(all.map((member) => [member.campaign_lead_map_id, member]));
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

/** Whether the seeded lead with that index in its campaign has written back. */
export function hasReplied(status: CampaignLeadStatus, index: number): boolean {
	if (status === 'STOPPED') return index % 40 === 9;
	return status === 'COMPLETED' && index % 5 === 1;
}
