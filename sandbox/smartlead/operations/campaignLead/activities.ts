import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Send } from '../../state/sends';
import { ApiError, type OperationRequest } from '../handler';
import { instant, lastInstant } from '../instant';
import { messageId, plainText, replyTo } from '../messages';
import { page, type PageQuery } from '../page';

interface ActivitiesQuery extends PageQuery {
	/** A date or a time, like `event_time_to`; a date at the end means all of its day. */
	event_time_from?: string;
	event_time_to?: string;
}

/** One row for each lead of a campaign to which something happened in the range. */
export function getActivities({
	query,
	state,
}: OperationRequest<unknown, ActivitiesQuery>): object {
	const byMember = new Map<CampaignLead, Send[]>();
	for (const send of sendsInRange(state, query)) {
		const member = state.campaignLeads.get(send.campaign_lead_map_id);
		if (!member) continue;
		const sends = byMember.get(member);
		if (sends) sends.push(send);
		else byMember.set(member, [send]);
	}
	const { offset, limit } = query;
	return {
		data: page([...byMember], query).map(([member, sends]) => activityRow(state, member, sends)),
		pagination: { has_more: offset + limit < byMember.size, offset, limit },
	};
}

/** @throws ApiError for an end without a start. */
function sendsInRange(
	{ sends }: SmartleadState,
	{ event_time_from: from, event_time_to: to }: ActivitiesQuery,
): Send[] {
	if (from === undefined && to === undefined) return sends;
	// That it is refused is documented; the text is the sandbox's own.
	if (from === undefined) {
		throw new ApiError(400, {
			error: 'event_time_to is only allowed together with event_time_from.',
			status: 'error',
		});
	}
	const start = instant(from);
	const end = to === undefined ? Infinity : lastInstant(to);
	return sends.filter(({ sent_time, open_time, click_time, reply_time }) =>
		[sent_time, open_time, click_time, reply_time].some((text) => {
			const time = text === null ? NaN : Date.parse(text);
			return time >= start && time <= end;
		}),
	);
}

function activityRow(state: SmartleadState, member: CampaignLead, sends: Send[]): object {
	const campaign = state.campaigns.get(member.campaign_id);
	const to = state.leads.get(member.lead_id)?.email ?? null;
	return {
		lead_id: member.lead_id,
		email_lead_map_id: member.campaign_lead_map_id,
		campaign_id: member.campaign_id,
		campaign_name: campaign?.name ?? null,
		campaign_status: campaign?.status ?? null,
		status: member.status,
		current_seq_num: sends.at(-1)?.sequence_number ?? 0,
		created_at: member.created_at,
		activities: sends.map((send) => ({
			stats_id: send.stats_id,
			message_id: messageId(send),
			subject: send.email_subject,
			email_body: plainText(send.email_message),
			sent_time: send.sent_time,
			from_email: state.mailboxes.get(send.email_account_id)?.from_email ?? null,
			to_email: to,
			email_seq_number: send.sequence_number,
			open_count: send.open_count,
			click_count: send.click_count,
			click_details: {},
			// What is in it is the sandbox's own, as the example shows it empty.
			reply_details: send.reply_time ? replyTo(send, member) : {},
			thread_replies: [],
		})),
	};
}
