import type { InboundEmail } from '../../state/inboundEmails';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { htmlOf } from './rawMessage';
import { requireInboundEmail, type InboundPath } from './requireInboundEmail';

interface InboundQuery extends PageQuery {
	domainId?: string;
	from?: string;
	to?: string;
	threadId?: string;
	search?: string;
	dateFrom?: string;
	dateTo?: string;
	includeBlocked: boolean;
}

/** The newest first: no source says so. */
export function getInboundEmails({
	query,
	state,
}: OperationRequest<unknown, InboundQuery>): object {
	const matching = [...state.inboundEmails.values()]
		.filter((email) => isMeant(email, query))
		.reverse();
	const { rows, pagination } = pageOf(matching, query);
	return { success: true, data: { items: rows.map(inboundRow), pagination } };
}

export function getInboundEmail({ params, state }: OperationRequest<InboundPath>): object {
	return { success: true, data: wholeInboundEmail(requireInboundEmail(state, params)) };
}

function isMeant(email: InboundEmail, query: InboundQuery): boolean {
	const { domainId, from, to, threadId, search = '', dateFrom, dateTo, includeBlocked } = query;
	const same = (address: string, wanted?: string) =>
		wanted === undefined || address.toLowerCase() === wanted.toLowerCase();
	const receivedAt = Date.parse(email.receivedAt);
	return (
		(includeBlocked || !email.status.startsWith('BLOCKED')) &&
		(domainId === undefined || email.domainId === domainId) &&
		(threadId === undefined || email.threadId === threadId) &&
		same(email.from.email, from) &&
		email.to.some((address) => same(address.email, to)) &&
		email.subject.toLowerCase().includes(search.toLowerCase()) &&
		(dateFrom === undefined || receivedAt >= Date.parse(dateFrom)) &&
		(dateTo === undefined || receivedAt <= Date.parse(dateTo))
	);
}

function inboundRow(email: InboundEmail): object {
	const { id, messageId, domainName, from, to, subject, status, attachments, receivedAt } = email;
	return {
		id,
		messageId,
		domainName,
		from,
		to,
		cc: [],
		subject,
		status,
		attachmentCount: attachments.length,
		receivedAt,
	};
}

function wholeInboundEmail(email: InboundEmail): object {
	const { id, messageId, domainName, from, to, subject, text, status, threadId } = email;
	const { inReplyTo, inReplyToEmailActivityId, inReplyToInboundEmailId, receivedAt } = email;
	const verdict = status === 'BLOCKED_UNVERIFIED' ? 'FAIL' : 'PASS';
	return {
		id,
		providerMessageId: `p-${id.slice(-2)}`,
		messageId,
		domainName,
		from,
		to,
		cc: [],
		bcc: [],
		replyTo: [],
		subject,
		text,
		html: htmlOf(email),
		attachments: email.attachments.map(({ attachmentId, filename, contentType, bytes }, index) => ({
			attachmentId,
			filename,
			contentType,
			size: bytes.length,
			index,
		})),
		headers: { subject },
		spamVerdict: verdict,
		virusVerdict: 'PASS',
		spfVerdict: verdict,
		dkimVerdict: verdict,
		dmarcVerdict: verdict,
		status,
		threadId,
		inReplyTo,
		inReplyToEmailActivityId,
		inReplyToInboundEmailId,
		receivedAt,
	};
}
