import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { OperationRequest } from '../handler';
import { lastEventTime, lastReplyTime } from '../lastEventTime';
import { sendsByPlace, type SendsOf } from '../sendsByPlace';

export interface LeadPath {
	lead_id: number;
}

/** An unknown address is no error here: the API answers 200 with an empty object. */
export function getLeadByEmail({
	query,
	state,
}: OperationRequest<unknown, { email: string }>): object {
	const lead = state.leads.byEmail(query.email);
	if (!lead) return {};
	const sendsOf = sendsByPlace(state);
	return {
		...lead,
		// Text here, a number everywhere else.
		id: String(lead.id),
		lead_campaign_data: state.campaignLeads
			.ofLead(lead.id)
			.map((member) => campaignData(state, member, sendsOf)),
	};
}

function campaignData(state: SmartleadState, member: CampaignLead, sendsOf: SendsOf): object {
	const campaign = state.campaigns.get(member.campaign_id);
	const client = state.clients.get(campaign?.client_id ?? 0);
	const sends = sendsOf(member);
	return {
		campaign_lead_map_id: member.campaign_lead_map_id,
		campaign_id: member.campaign_id,
		campaign_name: campaign?.name ?? null,
		client_id: campaign?.client_id ?? null,
		client_email: client?.email ?? null,
		lead_category_id: member.lead_category_id,
		last_sent_at: sends.at(-1)?.sent_time ?? null,
		last_reply_at: lastReplyTime(sends),
		last_activity_at: lastEventTime(sends) ?? null,
	};
}

/** An unknown id gives an empty list. */
export function getLead({ params, state }: OperationRequest<LeadPath>): object {
	const lead = state.leads.get(params.lead_id);
	return { data: lead ? [lead] : [] };
}
