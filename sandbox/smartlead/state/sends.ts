import { hasReplied, type CampaignLead } from './campaignLeads';
import type { Campaign } from './campaigns';
import type { Identifiers } from './identifiers';
import { DAY_MS, isoTime, MINUTE_MS } from './seedTime';
import type { SequenceStep } from './sequences';

/** One email of one step to one lead, with what came of it. */
export interface Send {
	/** UUID text, needed to reply to the email. */
	stats_id: string;
	campaign_id: number;
	campaign_lead_map_id: number;
	lead_id: number;
	email_account_id: number;
	sequence_number: number;
	email_campaign_seq_id: number;
	seq_variant_id: number | null;
	email_subject: string;
	email_message: string;
	sent_time: string;
	open_time: string | null;
	click_time: string | null;
	reply_time: string | null;
	open_count: number;
	click_count: number;
	is_unsubscribed: boolean;
	is_bounced: boolean;
}

const LEADS_A_DAY = 50;
const HOUR_MS = 60 * MINUTE_MS;

/** The sends of every seeded lead that has been written to, in campaign order. */
export function seedSends(
	campaigns: Map<number, Campaign>,
	members: Iterable<CampaignLead>,
	ids: Identifiers,
): Send[] {
	const indexInCampaign = new Map<number, number>();
	const sends: Send[] = [];
	for (const member of members) {
		const campaign = campaigns.get(member.campaign_id);
		const index = indexInCampaign.get(member.campaign_id) ?? 0;
		indexInCampaign.set(member.campaign_id, index + 1);
		if (!campaign) continue;
		const count = sentSteps(member, index, campaign.steps.length);
		const dayOfCampaign = 1 + Math.floor(index / LEADS_A_DAY);
		let sentAt =
			Date.parse(campaign.created_at) +
			dayOfCampaign * DAY_MS +
			10 * MINUTE_MS * (index % LEADS_A_DAY);
		for (const step of campaign.steps.slice(0, count)) {
			sentAt += step.seq_delay_details.delayInDays * DAY_MS;
			const isLast = step.seq_number === count;
			sends.push(seedSend(member, step, index, isLast, sentAt, ids.take('send')));
		}
	}
	return sends;
}

function sentSteps({ status }: CampaignLead, index: number, steps: number): number {
	if (status === 'STARTED') return 0;
	if (status === 'COMPLETED') return steps;
	return status === 'INPROGRESS' ? Math.min(steps - 1, 1 + (index % 2)) : 1;
}

function seedSend(
	member: CampaignLead,
	step: SequenceStep,
	index: number,
	isLast: boolean,
	sentAt: number,
	number: number,
): Send {
	const isBounced = member.status === 'BLOCKED';
	const replied = isLast && hasReplied(member.status, index);
	const opened = !isBounced && (replied || (index + step.seq_number) % 3 !== 0);
	const clicked = opened && index % 8 === 3;
	const variant = step.sequence_variants.at(index % 2);
	return {
		stats_id: `0b9c7f1e-4f3a-4c55-9b1e-${number.toString(16).padStart(12, '0')}`,
		campaign_id: member.campaign_id,
		campaign_lead_map_id: member.campaign_lead_map_id,
		lead_id: member.lead_id,
		email_account_id: member.email_account_id ?? 0,
		sequence_number: step.seq_number,
		email_campaign_seq_id: step.id,
		seq_variant_id: variant?.id ?? null,
		email_subject: variant?.subject ?? step.subject,
		email_message: variant?.email_body ?? step.email_body,
		sent_time: isoTime(sentAt),
		open_time: opened ? isoTime(sentAt + 2 * HOUR_MS) : null,
		click_time: clicked ? isoTime(sentAt + 3 * HOUR_MS) : null,
		reply_time: replied ? isoTime(sentAt + 26 * HOUR_MS) : null,
		open_count: opened ? 1 + (index % 3) : 0,
		click_count: clicked ? 1 : 0,
		is_unsubscribed: isLast && member.is_unsubscribed,
		is_bounced: isBounced,
	};
}
