import type { InboundEmail } from './inboundEmails';
import type { AutoSendState } from './index';

/**
 * Puts a message into the inbox, without telling webhooks.
 * @param written what it has of its own; the rest is that of a text from Ana, which answers nothing
 */
export function addInboundEmail(
	state: AutoSendState,
	written: Partial<InboundEmail> = {},
): InboundEmail {
	const [{ domainId, domainName, to }] = state.inboundEmails.values();
	const id = state.ids.take('inboundEmail');
	const number = state.inboundEmails.size + 1;
	const from = written.from ?? { email: 'ana@example.org', name: 'Ana Ruiz' };
	const email: InboundEmail = {
		id,
		messageId: `<m${number}@${from.email.split('@')[1]}>`,
		domainId,
		domainName,
		from,
		to,
		subject: `Message ${number}`,
		text: 'Hello',
		attachments: [],
		status: 'PROCESSED',
		inReplyTo: null,
		inReplyToEmailActivityId: null,
		inReplyToInboundEmailId: null,
		receivedAt: new Date(Date.UTC(2026, 4, 10) + number * 60_000).toISOString(),
		...written,
		threadId: written.threadId ?? id,
	};
	state.inboundEmails.set(id, email);
	return email;
}

/** Puts that many new messages into the inbox, for tests with many of them: text alone, from one address. */
export function addInboundEmails(state: AutoSendState, count: number): InboundEmail[] {
	return Array.from({ length: count }, () => addInboundEmail(state));
}
