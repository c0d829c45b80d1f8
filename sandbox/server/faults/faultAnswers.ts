import { emptyAnswer, jsonAnswer, textAnswer, type Answer } from '../http/answer';
import { errorPage } from '../http/errorPage';
import type { Interruption } from './faultSwitch';

/**
 * The answer of a fault that keeps the operation from being executed.
 * @param url the full request URL with the query, which a careless proxy echoes
 * @returns `null` for faults that come after the execution.
 */
export function answerInstead(fault: Interruption, url: string): Answer | null {
	switch (fault.kind) {
		case 'status': {
			const answer = bodyAnswer(fault.status, fault.body);
			return { ...answer, headers: { ...answer.headers, ...lowerCased(fault.headers) } };
		}
		case 'html':
			return textAnswer(fault.status, errorPage(`${fault.status} from a proxy`), 'text/html');
		case 'echo':
			return echo(fault.status, url);
		case 'redirect':
			return { status: fault.status, headers: { location: fault.location }, body: '' };
		default:
			return null;
	}
}

/** What is left of an answer after a fault; the operation has been executed. */
export function spoil(fault: Interruption, answer: Answer): Answer {
	switch (fault.kind) {
		case 'truncate':
			return { ...answer, body: cut(answer.body) };
		case 'empty':
			return emptyAnswer();
		case 'body': {
			const spoilt = bodyAnswer(fault.status ?? answer.status, fault.body);
			if (fault.contentType) spoilt.headers['content-type'] = fault.contentType;
			return spoilt;
		}
		default:
			return answer;
	}
}

/** The first half of a text or a file; of JSON, less when a shorter part is still JSON. */
export function cut(text: string | Buffer): string | Buffer {
	if (typeof text !== 'string') return text.subarray(0, Math.floor(text.length / 2));
	let half = text.slice(0, Math.floor(text.length / 2));
	while (half !== '' && isJson(half)) half = half.slice(0, -1);
	return half;
}

function bodyAnswer(status: number, body: unknown): Answer {
	if (body === undefined) return emptyAnswer(status);
	return typeof body === 'string'
		? textAnswer(status, body, 'text/plain')
		: jsonAnswer(status, body);
}

function echo(status: number, url: string): Answer {
	const answer = jsonAnswer(status, {
		error: `Upstream request to ${url} failed`,
		message: `No answer from ${url}`,
		request: { url, query: url.slice(url.indexOf('?') + 1) },
	});
	answer.headers['x-request-url'] = url;
	return answer;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}
