import type { OperationHandlers, OperationRequest } from './handler';
import { mailboxTags } from './mailboxViews';

function getTags({ state }: OperationRequest): object {
	return { ok: true, data: [...state.tags.values()] };
}

/** `email_ids` holds addresses, in spite of its name. */
function getTagsByEmail({
	body,
	state,
}: OperationRequest<unknown, unknown, { email_ids: string[] }>): object {
	const data = [...state.mailboxes.values()]
		.filter(({ from_email }) => body.email_ids.includes(from_email))
		.map((mailbox) => ({
			email_account_id: mailbox.id,
			from_email: mailbox.from_email,
			tags: mailboxTags(state, mailbox),
		}));
	return { ok: true, data };
}

export const emailAccountTag: OperationHandlers = {
	'emailAccountTag.getAll': getTags,
	'emailAccountTag.getByEmail': getTagsByEmail,
};
