import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Send } from '../../state/sends';
import { lastReplyTime } from '../lastEventTime';
import { messagesOf, senderOf } from '../messages';

/** A lead in a campaign with all that was sent to it there. */
export interface Thread {
	member: CampaignLead;
	sends: Send[];
}

/**
 * A row of the inbox lists, flat as seen live; ids and counters are texts.
 * @param whole whether to return the whole thread; its last message otherwise
 */
export function conversationRow(state: SmartleadState, thread: Thread, whole: boolean): object {
	const { member, sends } = thread;
	const lead = state.leads.get(member.lead_id);
	const campaign = state.campaigns.get(member.campaign_id);
	const conversation = state.conversations.of(member.campaign_lead_map_id);
	const last = sends.at(-1);
	return {
		lead_category_id: member.lead_category_id,
		last_sent_time: lastSentTime(state, thread),
		last_reply_time: lastReplyTime(sends),
		has_new_unread_email: conversation.is_unread,
		email_account_id: member.email_account_id,
		revenue: String(conversation.revenue),
		is_pushed_to_sub_sequence: conversation.sub_sequence_id !== null,
		lead_first_name: lead?.first_name ?? null,
		lead_last_name: lead?.last_name ?? null,
		lead_email: lead?.email ?? null,
		email_lead_id: String(member.lead_id),
		email_lead_map_id: String(member.campaign_lead_map_id),
		lead_status: member.status,
		current_sequence_number: String(last?.sequence_number ?? 0),
		sub_sequence_id: conversation.sub_sequence_id,
		old_replaced_lead_data: null,
		lead_next_timestamp_to_send: null,
		email_campaign_seq_id: last?.email_campaign_seq_id ?? null,
		is_important: conversation.is_important,
		is_archived: conversation.is_archived,
		is_snoozed: conversation.is_snoozed,
		team_member_id: conversation.team_member_id,
		is_ooo_automated_push_lead: null,
		email_campaign_id: member.campaign_id,
		email_campaign_name: campaign?.name ?? null,
		client_id: campaign?.client_id ?? null,
		belongs_to_sub_sequence: campaign?.parent_campaign_id != null,
		campaign_sending_schedule: campaign?.scheduler_cron_value ?? null,
		sequence_count: String(campaign?.steps.length ?? 0),
		email_history: history(state, thread).slice(whole ? 0 : -1),
	};
}

/** When the lead was last written to, by the campaign or by hand. */
export function lastSentTime(state: SmartleadState, { member, sends }: Thread): string | null {
	const messages = messagesOf(member, sends, state.outbox);
	return messages.filter(({ type }) => type === 'SENT').at(-1)?.time ?? null;
}

function history(state: SmartleadState, { member, sends }: Thread): object[] {
	const mailbox = senderOf(state, member);
	const lead = state.leads.get(member.lead_id)?.email ?? null;
	const subject = sends.find(({ email_subject }) => email_subject)?.email_subject ?? '';
	return messagesOf(member, sends, state.outbox).map((message) => {
		const { stats_id, type, message_id, time, email_body } = message;
		const isSent = type === 'SENT';
		return {
			stats_id,
			from: isSent ? mailbox : lead,
			to: isSent ? lead : mailbox,
			type,
			message_id,
			time,
			email_body,
			subject: (isSent && message.subject) || `Re: ${subject}`,
		};
	});
}
