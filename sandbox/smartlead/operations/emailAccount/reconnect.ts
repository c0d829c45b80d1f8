import { DAY_MS } from '../../state/seedTime';
import { ApiError, type OperationRequest } from '../handler';

const MOST_A_DAY = 3;

/**
 * Queues only: no mailbox recovers, as no time passes. Both refusals say `ok: true`. Refused
 * requests do not count.
 */
export function reconnectFailed({ state, now }: OperationRequest): object {
	const { reconnections, mailboxes } = state;
	const recent = reconnections.filter((time) => now.getTime() - time < DAY_MS);
	if (recent.length >= MOST_A_DAY) {
		throw new ApiError(406, {
			ok: true,
			message: 'Bulk reconnect API cannot be consumed more than 3 times a day',
		});
	}
	const failed = [...mailboxes.values()].some(
		({ is_smtp_success, is_imap_success }) => !is_smtp_success || !is_imap_success,
	);
	if (!failed) throw new ApiError(404, { ok: true, message: 'No failed email account found!' });
	reconnections.push(now.getTime());
	return { ok: true, message: 'Email account(s) added to the queue to reconnect.' };
}
