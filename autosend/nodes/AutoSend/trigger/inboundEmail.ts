import type { IBinaryKeyData, IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { fillPath } from '../../kernel/definition/endpoint';
import { isObject, objectsIn } from '../../kernel/definition/values';
import { withoutFolders } from '../../kernel/output/fileItem';
import { unwrapped } from '../../kernel/output/rows';
import { download } from '../../kernel/request/download';
import { request } from '../../kernel/request/request';
import { createRun } from '../../kernel/request/run';
import type { Session } from '../../kernel/request/session';
import { openSession } from '../../kernel/request/session';
import { FILE_LINK } from '../webhooks/fileLink';
import { autoSend } from '../service';
import { textAt } from './event';

// AutoSend waits ten seconds for an answer, and repeats the event after that.
const MAX_MS = 8_000;

/** What was read of an inbound email, which joins its event in the item. */
export interface ReadEmail {
	json: {
		/** Null when it could not be read. */
		inboundEmail: IDataObject | null;
		/** Why it, or one of its attachments, could not be read. */
		fetchError?: string;
	};
	/** The attachments: `attachment_0`, …. */
	binary?: IBinaryKeyData;
}

/**
 * Reads an inbound email, of which an event says little. It never throws: an event that waited for
 * AutoSend to repeat it would be lost after three tries, within a minute, so it goes out with a note
 * of what is missing.
 *
 * @param id undefined where the event does not tell
 */
export async function readInboundEmail(
	context: IWebhookFunctions,
	id: string | null,
	withAttachments: boolean,
): Promise<ReadEmail> {
	const [opened] = await Promise.allSettled([openReader(context, id)]);
	if (opened.status === 'rejected') {
		return { json: { inboundEmail: null, fetchError: wordsOf(opened.reason) } };
	}
	const { session, path } = opened.value;
	const [read] = await Promise.allSettled([readMessage(session, path)]);
	if (read.status === 'rejected') {
		return { json: { inboundEmail: null, fetchError: wordsOf(read.reason) } };
	}
	const inboundEmail = read.value;
	if (!withAttachments) return { json: { inboundEmail } };
	const { binary, problems } = await readAttachments(context, session, path, inboundEmail);
	return {
		json: { inboundEmail, ...(problems.length && { fetchError: problems.join('. ') }) },
		...(Object.keys(binary).length && { binary }),
	};
}

async function openReader(
	context: IWebhookFunctions,
	id: string | null,
): Promise<{ session: Session; path: string }> {
	if (id === null) throw new UserError('The event does not say which email came in');
	const run = createRun(AbortSignal.timeout(MAX_MS));
	const session = { ...(await openSession(context, autoSend, MAX_MS)), run };
	return { session, path: fillPath('/inbound/messages/{id}', { id }, []) };
}

async function readMessage(session: Session, path: string): Promise<IDataObject> {
	const sending = async () => await request(session, optionsFor(session, path), 'read');
	const { body } = await inTime(session, sending);
	const email = unwrapped(session.account.withoutSecrets(body));
	if (!isObject(email) || email === body) throw new UserError('The answer is not an email');
	return email;
}

/** The attachments that could be read, and what kept others from it. */
async function readAttachments(
	context: IWebhookFunctions,
	session: Session,
	path: string,
	{ attachments }: IDataObject,
): Promise<{ binary: IBinaryKeyData; problems: string[] }> {
	const binary: IBinaryKeyData = {};
	const problems: string[] = [];
	for (const [index, attachment] of objectsIn(attachments).entries()) {
		const given = textAt(attachment, ['filename', 'fileName']);
		const name = withoutFolders(given ?? `attachment ${index + 1}`);
		if (session.run.stopReason) {
			problems.push(`Attachments from '${name}' on: there was no time left to read them`);
			break;
		}
		const id = textAt(attachment, ['attachmentId', 'index']) ?? String(index);
		const type = textAt(attachment, ['contentType']) ?? undefined;
		const read = async () => {
			const file = await readFile(session, fillPath(`${path}/attachments/{id}`, { id }, []));
			return await context.helpers.prepareBinaryData(file, name, type);
		};
		const [result] = await Promise.allSettled([read()]);
		if (result.status === 'fulfilled') binary[`attachment_${index}`] = result.value;
		else problems.push(`Attachment '${name}': ${wordsOf(result.reason)}`);
	}
	return { binary, problems };
}

async function readFile(session: Session, path: string): Promise<Buffer> {
	const options = { ...optionsFor(session, path), qs: { download: true } };
	const sending = async () => await download(session, options, 'read', FILE_LINK);
	return (await inTime(session, sending)).content;
}

function optionsFor({ account }: Session, url: string) {
	const baseURL = account.baseUrl(autoSend.mainHost);
	return { method: 'GET' as const, baseURL, url, timeout: MAX_MS };
}

/** Sends a request, and waits for it no longer than there is time for all of them. */
async function inTime<T>({ run }: Session, send: () => Promise<T>): Promise<T> {
	const late = new UserError(`AutoSend did not give it within ${MAX_MS / 1_000} seconds`);
	if (run.stopReason) throw late;
	const sent = send();
	return await new Promise<T>((resolve, reject) => {
		const stopListening = run.onStop(() => reject(late));
		sent.then(resolve, (error: unknown) => reject(run.stopReason ? late : error));
		void Promise.allSettled([sent]).then(stopListening);
	});
}

/** Clean of keys: requests throw nothing else. */
function wordsOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
