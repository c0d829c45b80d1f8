import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { without } from './without';

interface EmailBody {
	to: string;
	subject: string;
	body: string;
	fromEmail?: string;
	fromEmailId?: number;
}

/** Sends nothing; what would have been sent is in `state.outbox`. */
function sendEmail({ body, state, now }: OperationRequest<unknown, unknown, EmailBody>): object {
	const { to, subject, fromEmail, fromEmailId } = body;
	const mailbox = [...state.mailboxes.values()].find(({ id, from_email }) =>
		fromEmailId === undefined ? from_email === fromEmail : id === fromEmailId,
	);
	// No source shows this answer.
	if (!mailbox) throw new ApiError(400, { success: false, message: 'Email account not found' });
	const message_id = `m-${state.ids.take('outgoingMail')}`;
	state.outbox.push({
		kind: 'email',
		message_id,
		stats_id: null,
		campaign_lead_map_id: null,
		from: mailbox.from_email,
		to,
		subject,
		body: body.body,
		details: without(body, 'to', 'subject', 'body', 'fromEmail', 'fromEmailId'),
		created_at: now.toISOString(),
		scheduled_time: null,
	});
	return { success: true, data: { message: 'Email sent successfully', message_id } };
}

export const email: OperationHandlers = { 'email.send': sendEmail };
