import type { SmartleadState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';
import type { OutgoingMail } from '../state/outbox';
import type { Send } from '../state/sends';

export interface SentMessage {
	type: 'SENT';
	message_id: string;
	stats_id: string;
	time: string;
	email_body: string;
	subject: string;
	/** Text. */
	email_seq_number: string;
	open_count: number;
	click_count: number;
	click_details: object;
}

export interface ReplyMessage {
	type: 'REPLY';
	message_id: string;
	/** That of the email it answers. */
	stats_id: string;
	time: string;
	email_body: string;
}

export type Message = SentMessage | ReplyMessage;

/** What leads write back, by their category. */
const REPLIES: Record<number, string> = {
	1: 'Yes, tell me more.',
	2: 'Can we talk on Thursday?',
	3: 'No, thank you.',
	4: 'Do not write to me again.',
	5: 'Please send me a price list.',
	6: 'I am out of the office until Monday.',
	7: 'You would have to ask my colleague.',
};

/**
 * All that was exchanged with a lead in a campaign, in order of time.
 * @param outbox what users wrote by hand; of it, the replies to this lead that have been sent
 */
export function messagesOf(
	member: CampaignLead,
	sends: Send[],
	outbox: OutgoingMail[] = [],
): Message[] {
	const byHand = outbox.filter((mail) => mail.scheduled_time === null && isReplyTo(member, mail));
	return [
		...sends.flatMap((send) => [
			sentMessage(send),
			...(send.reply_time ? [replyTo(send, member)] : []),
		]),
		...byHand.map((mail) => messageByHand(mail, sends)),
	].sort((a, b) => (a.time < b.time ? -1 : 1));
}

/** Whether an email by hand is a reply in the conversation with that lead. */
export function isReplyTo(member: CampaignLead, mail: OutgoingMail): boolean {
	return mail.kind === 'reply' && mail.campaign_lead_map_id === member.campaign_lead_map_id;
}

function messageByHand(mail: OutgoingMail, sends: Send[]): SentMessage {
	const answered = sends.find(({ stats_id }) => stats_id === mail.stats_id);
	return {
		type: 'SENT',
		message_id: mail.message_id,
		stats_id: mail.stats_id ?? '',
		time: mail.created_at,
		email_body: mail.body,
		subject: mail.subject,
		email_seq_number: String(answered?.sequence_number ?? 0),
		open_count: 0,
		click_count: 0,
		click_details: {},
	};
}

function sentMessage(send: Send): SentMessage {
	return {
		type: 'SENT',
		message_id: messageId(send),
		stats_id: send.stats_id,
		time: send.sent_time,
		email_body: send.email_message,
		subject: send.email_subject,
		email_seq_number: String(send.sequence_number),
		open_count: send.open_count,
		click_count: send.click_count,
		click_details: {},
	};
}

/** The answer to an email; its `reply_time` must be there. */
export function replyTo(send: Send, { lead_category_id }: CampaignLead): ReplyMessage {
	return {
		type: 'REPLY',
		message_id: `<reply-${send.stats_id}@example.net>`,
		stats_id: send.stats_id,
		time: send.reply_time ?? '',
		email_body: `<p>${REPLIES[lead_category_id ?? 0] ?? 'Thank you for your email.'}</p>`,
	};
}

export function messageId({ stats_id }: Send): string {
	return `<${stats_id}@example.org>`;
}

/** Address of the mailbox that writes to a lead. */
export function senderOf(state: SmartleadState, member: CampaignLead): string | null {
	return state.mailboxes.get(member.email_account_id ?? 0)?.from_email ?? null;
}

export function plainText(html: string): string {
	return html.replace(/<[^>]*>/g, '').trim();
}
