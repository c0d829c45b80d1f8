/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

export interface PostResult {
	/** `null` when no complete answer came. */
	status: number | null;
	body: string;
	/** What went wrong with the connection. */
	error?: string;
}

/** Posts JSON text once, on a connection of its own; never throws, and follows no redirect. */
export async function post(
	url: string,
	json: string,
	headers: Record<string, string>,
	signal: AbortSignal,
): Promise<PostResult> {
	try {
		const answer = await open(url, json, headers, signal);
		return { status: answer.statusCode ?? null, body: await text(answer) };
	} catch (error) {
		return {
			status: null,
			body: '',
			error: error instanceof Error ? error.message : String(error),
		};
	}
}

async function open(
	url: string,
	json: string,
	headers: Record<string, string>,
	signal: AbortSignal,
): Promise<IncomingMessage> {
	const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
	const all = {
		...headers,
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(json),
		// An idle connection would keep the receiver from closing.
		connection: 'close',
	};
	return await new Promise((resolve, reject) => {
		const sending = request(url, { method: 'POST', headers: all, agent: false, signal }, resolve);
		sending.on('error', reject);
		sending.end(json);
	});
}
