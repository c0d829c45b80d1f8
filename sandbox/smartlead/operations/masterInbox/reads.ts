import type { UntrackedReply } from '../../state/inbox';
import { ApiError, type OperationRequest } from '../handler';
import { page, type PageQuery } from '../page';
import { sendsByPlace } from '../sendsByPlace';
import { conversationRow } from './conversationRow';

/** In the form of the list rows: the docs show a nested one, which no other route has. */
export function getConversation({ params, state }: OperationRequest<{ id: number }>): object {
	const member = state.campaignLeads.get(params.id);
	if (!member) throw new ApiError(404, { error: `Inbox item not found with ID ${params.id}` });
	const thread = { member, sends: sendsByPlace(state)(member) };
	return { ok: true, data: conversationRow(state, thread, true) };
}

interface UntrackedQuery extends PageQuery {
	from_email?: string;
	to_email?: string;
	subject_line?: string;
}

/** Bodies and attachments are taken and forgotten: no source shows their fields. */
export function getUntrackedReplies({
	query,
	state,
}: OperationRequest<unknown, UntrackedQuery>): object {
	const { from_email, to_email, subject_line } = query;
	const part = subject_line?.toLowerCase() ?? '';
	const fits = (reply: UntrackedReply) =>
		(from_email === undefined || reply.from_email === from_email) &&
		(to_email === undefined || reply.to_email === to_email) &&
		reply.subject.toLowerCase().includes(part);
	const replies = page(state.untrackedReplies.filter(fits), query);
	return { ok: true, data: { success: true, message: 'ok', data: { replies } } };
}
