import type { SmartleadState } from '../../state';
import type { OutgoingMail } from '../../state/outbox';
import type { Send } from '../../state/sends';
import { ApiError, type OperationRequest } from '../handler';
import { messagesOf, senderOf } from '../messages';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { requirePlace } from '../requireMember';
import { sendsByPlace } from '../sendsByPlace';
import { without } from '../without';

interface ReplyBody {
	email_stats_id: string;
	email_body: string;
	to_email?: string;
	scheduled_time?: string;
}

/** Sends nothing; what would have been sent is in `state.outbox`. The answer is a sentence. */
export function reply({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, ReplyBody>): string {
	const { email_stats_id, email_body, to_email, scheduled_time = null } = body;
	const send = requireSend(state, params, email_stats_id);
	state.outbox.push({
		...mailFor(state, send, now),
		kind: 'reply',
		to: to_email ?? state.leads.get(send.lead_id)?.email ?? '',
		subject: `Re: ${send.email_subject}`,
		body: email_body,
		details: without(body, 'email_stats_id', 'email_body', 'to_email', 'scheduled_time'),
		scheduled_time,
	});
	return 'Email added to the queue, will be sent out soon!';
}

interface ForwardBody {
	message_id: string;
	stats_id: string;
	to_emails: string;
	forward_email_body?: string;
	forward_email_subject?: string;
}

/** Only a message of the thread can be forwarded; no source shows what another one answers. */
export function forward({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, ForwardBody>): object {
	const send = requireSend(state, params, body.stats_id);
	const member = requirePlace(state, send.campaign_lead_map_id);
	const thread = messagesOf(member, sendsByPlace(state)(member), state.outbox);
	if (!thread.some(({ message_id }) => message_id === body.message_id)) {
		throw new ApiError(400, { ok: false, error: 'Message not found!', status: 'error' });
	}
	const mail: OutgoingMail = {
		...mailFor(state, send, now),
		kind: 'forward',
		to: body.to_emails,
		subject: body.forward_email_subject ?? `Fwd: ${send.email_subject}`,
		body: body.forward_email_body ?? '',
		details: { message_id: body.message_id },
		scheduled_time: null,
	};
	state.outbox.push(mail);
	return { ok: true, messageId: mail.message_id, status: 'success' };
}

export function getReplyStatus({
	query,
	state,
}: OperationRequest<unknown, { message_id: string }>): object {
	const found = state.outbox.find(
		({ kind, message_id }) => kind === 'reply' && message_id === query.message_id,
	);
	if (!found) {
		throw new ApiError(404, { ok: false, error: 'No reply found for the given message_id' });
	}
	const { message_id, stats_id, scheduled_time, created_at } = found;
	const isSent = scheduled_time === null;
	return {
		ok: true,
		data: {
			message_id,
			status: isSent ? 'COMPLETED' : 'SCHEDULED',
			status_message: isSent ? 'Email sent successfully!' : 'Email is scheduled',
			event_time: isSent ? created_at : null,
			scheduled_time,
			email_stats_id: stats_id,
		},
	};
}

/** @throws ApiError for an unknown campaign, or an email that is not of it. */
function requireSend(state: SmartleadState, { campaign_id }: CampaignPath, statsId: string): Send {
	const { id } = requireCampaign(state, campaign_id);
	const send = state.sends.find((each) => each.stats_id === statsId && each.campaign_id === id);
	// That the id has to be of the campaign is likely; the text is the sandbox's own.
	if (!send) throw new ApiError(400, { error: 'Invalid email_stats_id' });
	return send;
}

function mailFor(state: SmartleadState, send: Send, now: Date) {
	const member = state.campaignLeads.get(send.campaign_lead_map_id);
	return {
		message_id: `<out-${state.ids.take('outgoingMail')}@example.org>`,
		stats_id: send.stats_id,
		campaign_lead_map_id: send.campaign_lead_map_id,
		from: member ? senderOf(state, member) : null,
		created_at: now.toISOString(),
	};
}
