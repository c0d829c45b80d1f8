import type { OperationRequest } from '../handler';
import { lastReplyTime } from '../lastEventTime';
import { requirePlace } from '../requireMember';
import { sendsByPlace } from '../sendsByPlace';
import type { LeadPath } from './find';

export function getLeadCampaigns({ params, state }: OperationRequest<LeadPath>): object[] {
	return state.campaignLeads
		.ofLead(params.lead_id)
		.flatMap(({ campaign_id }) => state.campaigns.get(campaign_id) ?? [])
		.map(({ id, status, name }) => ({ id, status, name }));
}

/** No source shows a row; these fields are the sandbox's own. */
export function getCampaignOverview({ params, state }: OperationRequest<LeadPath>): object {
	const sendsOf = sendsByPlace(state);
	const data = state.campaignLeads.ofLead(params.lead_id).map((member) => {
		const sends = sendsOf(member);
		return {
			campaign_id: member.campaign_id,
			campaign_name: state.campaigns.get(member.campaign_id)?.name ?? null,
			email_lead_map_id: member.campaign_lead_map_id,
			lead_status: member.status,
			lead_category_id: member.lead_category_id,
			sent_count: sends.length,
			last_sent_at: sends.at(-1)?.sent_time ?? null,
			last_reply_at: lastReplyTime(sends),
		};
	});
	return { ok: true, data };
}

/** No source shows a row; these fields are the sandbox's own. */
export function getSequenceDetails({
	params,
	query,
	state,
}: OperationRequest<{ lead_map_id: number }, { campaignId?: number }>): object {
	const member = requirePlace(state, params.lead_map_id);
	const { campaignId = member.campaign_id } = query;
	const campaign = state.campaigns.get(member.campaign_id);
	if (!campaign || campaignId !== campaign.id) return { ok: true, data: [] };
	const sends = sendsByPlace(state)(member);
	const data = campaign.steps.map(({ id, seq_number, subject, seq_delay_details }) => {
		const send = sends.find(({ sequence_number }) => sequence_number === seq_number);
		return {
			email_campaign_seq_id: id,
			seq_number,
			subject: send?.email_subject ?? subject,
			delayInDays: seq_delay_details.delayInDays,
			sent_time: send?.sent_time ?? null,
			stats_id: send?.stats_id ?? null,
		};
	});
	return { ok: true, data };
}
