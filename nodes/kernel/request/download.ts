import type { IHttpRequestOptions } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { ToldOfFile } from '../definition/output';
import { valueAt } from '../definition/values';
import { fetchLink } from './fetchLink';
import { request } from './request';
import type { Session } from './session';

/**
 * Downloads a file, whose answer has the bytes or else a link to them.
 *
 * @param fileLink dotted path of the link; missing where there is none, and the file is no JSON and
 * no web page
 * @throws NodeApiError when it does not come, or what the service says in its place
 */
export async function download(
	session: Session,
	options: IHttpRequestOptions,
	effects: Effects,
	fileLink?: string,
): Promise<ToldOfFile & { content: Buffer }> {
	const file = { ...options, encoding: 'arraybuffer' as const, json: false };
	// Even an empty list has its line of headings.
	const expected = { hasContent: true, isFile: true, fileLink };
	const { body, headers } = await request(session, file, effects, expected);
	if (Buffer.isBuffer(body)) return { content: body, headers };
	// Without bytes, only an answer with the link gets here.
	return { ...(await fetchLink(session, valueAt(body, fileLink!) as string)), answer: body };
}
