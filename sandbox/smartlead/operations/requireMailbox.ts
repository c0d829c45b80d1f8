import type { SmartleadState } from '../state';
import type { Mailbox } from '../state/mailboxes';
import { ApiError } from './handler';

export interface MailboxPath {
	email_account_id: number;
}

/** @throws ApiError for an unknown mailbox, as updating and deleting one answer. */
export function requireMailbox(state: SmartleadState, id: number): Mailbox {
	const mailbox = state.mailboxes.get(id);
	if (mailbox) return mailbox;
	throw new ApiError(404, {
		ok: false,
		message: 'Email account not found!',
		errorCode: 'ACCOUNT_NOT_FOUND',
		emailAccountId: id,
	});
}
