import type { Address, Attachment } from '../../state/outbox';
import { refuseCrowd } from '../email/addresses';
import { messageOf } from '../email/message';
import { recordEmail } from '../email/record';
import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { requireInboundEmail, type InboundPath } from './requireInboundEmail';

interface ReplyBody {
	from: Address;
	subject?: string;
	html?: string;
	text?: string;
	cc?: Address[];
	bcc?: Address[];
	attachments?: Attachment[];
}

/** To the sender, under the subject with one `Re:`. That content is needed is a guess. */
export function reply({
	params,
	body,
	state,
	now,
}: OperationRequest<InboundPath, unknown, ReplyBody>): object {
	const inbound = requireInboundEmail(state, params);
	const { subject = `Re: ${inbound.subject.replace(/^(re:\s*)+/i, '')}`, cc = [], bcc = [] } = body;
	if (body.html === undefined && body.text === undefined) {
		throw invalid('html', 'is required unless text is given');
	}
	refuseCrowd('cc', [inbound.from], cc, bcc);
	const message = messageOf(state, { ...body, subject });
	const about = { source: 'reply', inReplyTo: inbound.id, createdAt: now.toISOString() } as const;
	const { id } = recordEmail(state, message, { to: inbound.from, cc, bcc, dynamicData: {} }, about);
	const totalRecipients = 1 + cc.length + bcc.length;
	return {
		success: true,
		message: 'Reply queued',
		data: { emailId: id, status: 'QUEUED', totalRecipients, message: 'queued' },
	};
}
