import type { SmartleadState } from './index';
import { addLeads } from './addLeads';
import type { CampaignLead } from './campaignLeads';
import { isoTime, MINUTE_MS, seedTime } from './seedTime';

/**
 * Puts that many new leads into a campaign, who got its first email and answered it, for tests of an
 * inbox with many conversations. Each answers a minute after the one before.
 */
export function addReplies(
	state: SmartleadState,
	campaignId: number,
	count: number,
): CampaignLead[] {
	const step = state.campaigns.get(campaignId)?.steps[0];
	const mailboxId = state.campaigns.get(campaignId)?.mailboxes[0]?.email_account_id ?? 0;
	const from = Date.parse(seedTime(3));
	return addLeads(state, campaignId, count).map((member, index) => {
		const number = state.ids.take('send').toString(16).padStart(12, '0');
		const sentAt = from + index * MINUTE_MS;
		state.sends.push({
			stats_id: `0b9c7f1e-4f3a-4c55-9b1e-${number}`,
			campaign_id: campaignId,
			campaign_lead_map_id: member.campaign_lead_map_id,
			lead_id: member.lead_id,
			email_account_id: mailboxId,
			sequence_number: 1,
			email_campaign_seq_id: step?.id ?? 0,
			seq_variant_id: null,
			email_subject: 'Hello',
			email_message: step?.email_body ?? '',
			sent_time: isoTime(sentAt),
			open_time: null,
			click_time: null,
			reply_time: isoTime(sentAt + 10 * MINUTE_MS),
			open_count: 0,
			click_count: 0,
			is_unsubscribed: false,
			is_bounced: false,
		});
		return Object.assign(member, { status: 'COMPLETED', email_account_id: mailboxId } as const);
	});
}
