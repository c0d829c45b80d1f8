import { createHmac } from 'node:crypto';
import { FileResult } from '../../../server/operations/fileResult';
import type { FileLink } from '../../../server/service';
import type { AutoSendState } from '../../state';
import { rawMessage } from './rawMessage';

const EXPIRES_IN_SECONDS = 900;

/** A link to a source or a file, for fifteen minutes from now. The form of its query is a guess. */
export function linkTo(filesUrl: string, path: string, now: Date) {
	const expires = String(now.getTime() + EXPIRES_IN_SECONDS * 1000);
	return {
		downloadUrl: `${filesUrl}${path}?expires=${expires}&sig=${signatureOf(path, expires)}`,
		expiresIn: EXPIRES_IN_SECONDS,
	};
}

/** What a link leads to; `null` for one that is over or was made by somebody else. */
export function openFile(
	{ inboundEmails }: AutoSendState,
	{ path, query }: FileLink,
	now: Date,
): FileResult | null {
	const expires = String(query.expires);
	if (query.sig !== signatureOf(path, expires) || Number(expires) < now.getTime()) return null;
	const [id, attachmentId] = path.replace(/\.eml$/, '').split('/');
	const email = inboundEmails.get(id);
	if (!email) return null;
	if (attachmentId === undefined) {
		return new FileResult(`${id}.eml`, 'message/rfc822', rawMessage(email));
	}
	const file = email.attachments.find((each) => each.attachmentId === attachmentId);
	return file ? new FileResult(file.filename, file.contentType, file.bytes) : null;
}

function signatureOf(path: string, expires: string): string {
	return createHmac('sha256', 'sandbox').update(`${path}?${expires}`).digest('hex').slice(0, 32);
}
