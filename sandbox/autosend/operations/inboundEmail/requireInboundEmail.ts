import type { AutoSendState } from '../../state';
import type { InboundEmail } from '../../state/inboundEmails';
import { uncodedError } from '../refusals';

export interface InboundPath {
	/** The message's own, not that of its header. */
	id: string;
}

/** @throws ApiError for an unknown id. */
export function requireInboundEmail(
	{ inboundEmails }: AutoSendState,
	{ id }: InboundPath,
): InboundEmail {
	const email = inboundEmails.get(id);
	if (!email) throw uncodedError(404, 'Message not found');
	return email;
}
