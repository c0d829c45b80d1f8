import { ApiError, type OperationRequest } from '../handler';
import type { MailboxPath } from '../requireMailbox';

export function suspend(request: OperationRequest<MailboxPath>): object {
	return setSuspended(request, true);
}

/** A mailbox that is not suspended stays so, and the answer is the same. */
export function unsuspend(request: OperationRequest<MailboxPath>): object {
	return setSuspended(request, false);
}

function setSuspended(
	{ params, state }: OperationRequest<MailboxPath>,
	isSuspended: boolean,
): object {
	const mailbox = state.mailboxes.get(params.email_account_id);
	if (!mailbox) {
		throw new ApiError(400, {
			success: false,
			message: 'Email account not found or does not belong to you',
		});
	}
	mailbox.is_suspended = isSuspended;
	return {
		success: true,
		message: `Email account ${isSuspended ? 'suspended' : 'unsuspended'} successfully`,
		data: { accountId: mailbox.id, isSuspended },
	};
}
