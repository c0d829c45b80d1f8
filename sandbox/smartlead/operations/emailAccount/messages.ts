import type { SmartleadState } from '../../state';
import type { Mailbox } from '../../state/mailboxes';
import { ApiError, type OperationRequest } from '../handler';
import { instant, lastInstant } from '../instant';
import { replyTo } from '../messages';
import { requireMailbox, type MailboxPath } from '../requireMailbox';

interface FetchBody {
	limit: number;
	folder?: string;
	includeBody?: boolean;
	from?: string;
	to?: string;
}

interface FetchedMessage {
	subject: string;
	from: string;
	date: string;
	body?: string;
}

// No source shows what a mailbox answers that cannot be logged in to, but in the list of several.
const LOGIN_FAILED = 'IMAP login failed';

export function fetchMessages({
	params,
	body,
	state,
}: OperationRequest<MailboxPath, unknown, FetchBody>): object {
	const mailbox = requireMailbox(state, params.email_account_id);
	if (!mailbox.is_imap_success) throw new ApiError(400, { ok: false, message: LOGIN_FAILED });
	return { messages: messagesIn(state, mailbox, body) };
}

/** A mailbox that cannot be read spoils none of the others. */
export function fetchMessagesMany({
	body,
	state,
}: OperationRequest<unknown, unknown, Array<FetchBody & { account_id: number }>>): object {
	const results = body.map((asked) => {
		const { account_id } = asked;
		const mailbox = state.mailboxes.get(account_id);
		if (!mailbox) return { account_id, status: 'error', error: 'Email account not found' };
		if (!mailbox.is_imap_success) return { account_id, status: 'error', error: LOGIN_FAILED };
		return { account_id, status: 'success', data: { messages: messagesIn(state, mailbox, asked) } };
	});
	const error = results.filter(({ status }) => status === 'error').length;
	return { results, summary: { total: results.length, success: results.length - error, error } };
}

/** The inbox holds the replies to what the mailbox has sent, the latest first; all else is empty. */
function messagesIn(
	state: SmartleadState,
	{ id }: Mailbox,
	{ folder = 'INBOX', includeBody, from, to, limit }: FetchBody,
): FetchedMessage[] {
	if (folder.toUpperCase() !== 'INBOX') return [];
	const earliest = from === undefined ? -Infinity : instant(from);
	const latest = to === undefined ? Infinity : lastInstant(to);
	return state.sends
		.filter(({ email_account_id, reply_time }) => {
			const time = Date.parse(reply_time ?? '');
			return email_account_id === id && time >= earliest && time <= latest;
		})
		.sort((a, b) => ((a.reply_time ?? '') < (b.reply_time ?? '') ? 1 : -1))
		.slice(0, limit)
		.map((send) => {
			const member = state.campaignLeads.get(send.campaign_lead_map_id)!;
			const { time, email_body } = replyTo(send, member);
			return {
				subject: `Re: ${send.email_subject}`,
				from: state.leads.get(send.lead_id)?.email ?? '',
				date: time,
				...(includeBody ? { body: email_body } : {}),
			};
		});
}
