import { isoTime, MINUTE_MS } from '../../state/seedTime';
import type { Lead } from '../../state/leads';
import type { Send } from '../../state/sends';
import { leadOf, nameOf, type SampleContext } from './sampleContext';

interface Message {
	message_id: string;
	html: string;
	text: string;
	/** ISO instant. */
	time: string;
}

const FALLBACK_SUBJECT = 'Hello {{first_name}}';
const REPLY = '<p>Thank you, please tell me more.</p>';
const BOUNCE = 'Address not found';
const BOUNCE_DELAY_MS = MINUTE_MS;

/** The email as the lead got it. */
export function sentMessage(context: SampleContext): Message {
	const { lead, send } = leadOf(context);
	const [, senderDomain] = context.mailbox.from_email.split('@');
	return message(
		`m${send.stats_id.slice(-12)}@${senderDomain}`,
		personalised(send.email_message, lead),
		send.sent_time,
	);
}

/** The subject of the email; one that continues a thread has that of the first email. */
export function sentSubject(context: SampleContext): string {
	const { lead, send, sends } = leadOf(context);
	const written = send.email_subject || sends.find(({ email_subject }) => email_subject);
	const subject = typeof written === 'object' ? written.email_subject : written;
	return personalised(subject || FALLBACK_SUBJECT, lead);
}

/** What the lead wrote back, at the time of the event. */
export function replyMessage(context: SampleContext): Message {
	const { lead, send } = leadOf(context);
	return message(replyId(lead, send), REPLY, context.time.toISOString());
}

export function bounceMessage(context: SampleContext): Message {
	const { lead, send } = leadOf(context);
	const id = `b${send.stats_id.slice(-12)}@mx.${domainOf(lead)}`;
	const time = isoTime(Date.parse(send.sent_time) + BOUNCE_DELAY_MS);
	return message(id, `<p>${BOUNCE}</p>`, time);
}

interface HistoryEntry {
	stats_id: string;
	type: 'SENT' | 'REPLY';
	message_id: string;
	time: string;
	email_body: string;
	subject?: string;
	cc_emails?: string[];
}

/** The whole conversation, oldest first. */
export function history(context: SampleContext): HistoryEntry[] {
	const { lead, sends, send: current } = leadOf(context);
	return (sends.length > 0 ? sends : [current]).flatMap((send) => {
		const ofSend = { ...context, subject: { ...leadOf(context), send } };
		const sent = sentMessage(ofSend);
		const entries: HistoryEntry[] = [
			{
				stats_id: send.stats_id,
				type: 'SENT',
				message_id: sent.message_id,
				time: sent.time,
				email_body: sent.html,
				subject: sentSubject(ofSend),
				cc_emails: [],
			},
		];
		if (send.reply_time) {
			entries.push({
				stats_id: send.stats_id,
				type: 'REPLY',
				message_id: `<${replyId(lead, send)}>`,
				time: send.reply_time,
				email_body: REPLY,
			});
		}
		return entries;
	});
}

export function domainOf({ email }: Lead): string {
	return email.split('@')[1];
}

function message(id: string, html: string, time: string): Message {
	return { message_id: `<${id}>`, html, text: html.replace(/<[^>]+>/g, ''), time };
}

function replyId(lead: Lead, { stats_id }: Send): string {
	return `r${stats_id.slice(-12)}@${domainOf(lead)}`;
}

function personalised(template: string, lead: Lead): string {
	const values: Record<string, string | null> = {
		first_name: lead.first_name,
		last_name: lead.last_name,
		full_name: nameOf(lead),
		company_name: lead.company_name,
		email: lead.email,
		...lead.custom_fields,
	};
	return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
