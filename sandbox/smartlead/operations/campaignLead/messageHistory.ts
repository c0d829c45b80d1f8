import type { OperationRequest } from '../handler';
import { instant, isAfter } from '../instant';
import { messagesOf, plainText, senderOf } from '../messages';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { requireMember, type CampaignLeadPath } from '../requireMember';
import { sendsByPlace } from '../sendsByPlace';

interface HistoryQuery {
	event_time_gt?: string;
	show_plain_text_response?: boolean;
}

export function getMessageHistory({
	params,
	query,
	state,
}: OperationRequest<CampaignLeadPath, HistoryQuery>): object {
	const { lead, member } = requireMember(state, params);
	const after = query.event_time_gt === undefined ? undefined : instant(query.event_time_gt);
	const history = messagesOf(member, sendsByPlace(state)(member), state.outbox)
		.filter(({ time }) => isAfter(time, after))
		.map((message) =>
			query.show_plain_text_response
				? { ...message, email_body: plainText(message.email_body) }
				: message,
		);
	return { history, from: senderOf(state, member), to: lead.email };
}

/** By lead id, sent emails only. Leads of other campaigns are left out. */
export function getMessageHistories({
	params,
	query,
	body,
	state,
}: OperationRequest<
	CampaignPath,
	{ event_time_gt?: string },
	{ lead_ids?: number[] | null }
>): object {
	const { id } = requireCampaign(state, params.campaign_id);
	const after = query.event_time_gt === undefined ? undefined : instant(query.event_time_gt);
	const wanted = body.lead_ids && new Set(body.lead_ids);
	const sendsOf = sendsByPlace(state);
	const histories = state.campaignLeads
		.ofCampaign(id)
		.filter(({ lead_id }) => !wanted || wanted.has(lead_id))
		.map((member) => {
			const sends = sendsOf(member).filter(({ sent_time }) => isAfter(sent_time, after));
			const emails = sends.map(({ email_subject, sent_time }) => ({
				subject: email_subject,
				sent_at: sent_time,
			}));
			return [member.lead_id, emails] as const;
		});
	return { data: Object.fromEntries(histories) };
}
