import type { InboundEmail } from './inboundEmails';
import type { AutoSendState } from './index';

/** Puts that many new messages into the inbox, for tests with many of them: text alone, from one address. */
export function addInboundEmails(state: AutoSendState, count: number): InboundEmail[] {
	const [{ domainId, domainName, to }] = state.inboundEmails.values();
	return Array.from({ length: count }, () => {
		const id = state.ids.take('inboundEmail');
		const number = state.inboundEmails.size + 1;
		const email: InboundEmail = {
			id,
			messageId: `<m${number}@example.org>`,
			domainId,
			domainName,
			from: { email: 'ana@example.org', name: 'Ana Ruiz' },
			to,
			subject: `Message ${number}`,
			text: 'Hello',
			attachments: [],
			status: 'PROCESSED',
			threadId: id,
			inReplyTo: null,
			inReplyToEmailActivityId: null,
			inReplyToInboundEmailId: null,
			receivedAt: new Date(Date.UTC(2026, 4, 10) + number * 60_000).toISOString(),
		};
		state.inboundEmails.set(id, email);
		return email;
	});
}
