import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Failure } from './errors';
import { connectionFailure, errorCode, toApiError } from './errors';
import { TIMEOUT_MS, withDeadline } from './exchange';
import { backoff, MAX_TRIES } from './retry';
import { ExecutionCancelled } from './run';
import type { Session } from './session';

/** A file with what its answer says of it. */
export interface Download {
	content: Buffer;
	headers: IDataObject;
}

/**
 * Fetches a file by a link that an answer gave. The link carries its own signature, so the key is
 * not sent, and no error has it.
 *
 * @throws NodeApiError when it does not come; UserError for what is no web address
 */
export async function fetchLink(session: Session, link: string): Promise<Download> {
	const { account, context, run, itemIndex } = session;
	if (!/^https?:\/\/\S+$/i.test(link)) {
		throw new UserError(`${account.service.name} gave no valid link to the file`);
	}
	for (let tries = 1; ; tries++) {
		const answered = await tryOnce(session, link);
		if ('content' in answered) {
			return { ...answered, content: account.withoutKey(answered.content) as Buffer };
		}
		const isLast = !answered.mayTryAgain || tries >= MAX_TRIES.afterFault;
		if (isLast) throw toApiError(context.getNode(), answered.failure, account.scrub, itemIndex);
		await run.pause(backoff(tries));
	}
}

interface Missed {
	mayTryAgain: boolean;
	failure: Failure;
}

async function tryOnce(
	{ account: { service }, context, run }: Session,
	link: string,
): Promise<Download | Missed> {
	const deadline = AbortSignal.timeout(TIMEOUT_MS);
	try {
		const response = (await withDeadline(context, deadline).helpers.httpRequest({
			method: 'GET',
			url: link,
			encoding: 'arraybuffer',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			timeout: TIMEOUT_MS,
			abortSignal: deadline,
		})) as { statusCode: number; headers: IDataObject; body: Buffer };
		const { statusCode: status, headers, body } = response;
		if (status >= 200 && status < 300) return { content: Buffer.from(body), headers };
		return { mayTryAgain: status >= 500 || status === 429, failure: noFile(status) };
	} catch (error) {
		if (run.stopReason instanceof ExecutionCancelled) throw run.stopReason;
		return {
			mayTryAgain: true,
			failure: connectionFailure(service, errorCode(error), 'read'),
		};
	}
}

function noFile(status: number): Failure {
	return {
		message: `The file could not be downloaded (status ${status})`,
		description: 'Links to files last for minutes only. Run the node again for a new one.',
		httpCode: String(status),
	};
}
