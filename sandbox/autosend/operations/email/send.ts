import type { Address } from '../../state/outbox';
import type { OperationRequest } from '../handler';
import { refuseCrowd } from './addresses';
import { messageOf, type WrittenMessage } from './message';
import { recordEmail } from './record';

interface SendBody extends WrittenMessage {
	to: Address;
	cc?: Address[];
	bcc?: Address[];
}

/** To a suppressed address it is accepted, too, and its status tells: no source shows another answer. */
export function sendEmail({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, SendBody>): object {
	const { to, cc = [], bcc = [], dynamicData = {} } = body;
	refuseCrowd('to', [to], cc, bcc);
	const message = messageOf(state, body);
	const about = { source: 'send', createdAt: now.toISOString() } as const;
	const { id } = recordEmail(state, message, { to, cc, bcc, dynamicData }, about);
	const totalRecipients = 1 + cc.length + bcc.length;
	return { success: true, data: { emailId: id, message: 'Email queued', totalRecipients } };
}
