import type { IDataObject } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Service } from '../definition/service';
import { nestsTooDeep, valueAt } from '../definition/values';
import type { Failure } from './errors';
import { answerFailure, connectionFailure, missingFailure, pageFailure } from './errors';
import { waitAskedFor } from './retry';

export interface Answer {
	status: number;
	headers: IDataObject;
	body: unknown;
}

/** What is known of the answer to a request, besides its effects. */
export interface Expected {
	/** That nothing was to be changed is an answer. */
	mayBeUnchanged?: boolean;
	/** Zero bytes are no answer: even "nothing found" is a `{}` or a `[]`. */
	hasContent?: boolean;
	/** The answer is a file. Words or JSON say why there is none. */
	isFile?: boolean;
	/** Dotted path of a link that may come instead of the file, which may be of any kind. */
	fileLink?: string;
	/** What an answer that says that there is no such record speaks of, as users call it. */
	notFound?: string;
}

export type Outcome =
	| { kind: 'answer'; answer: Answer }
	/** Not carried out, and welcome later. `asked` is the wait that is asked for, in milliseconds. */
	| { kind: 'limited'; failure: Failure; asked?: number }
	/** It may have been carried out. */
	| { kind: 'doubtful'; failure: Failure }
	/** Not carried out, and no better in another try. */
	| { kind: 'refused'; failure: Failure };

// The server, or a proxy, has given up waiting; what it had passed on may go on.
const GIVEN_UP = new Set([408, 425, 444, 460, 499]);

// The request is wanted elsewhere. Any other redirect may come behind what was carried out: "see
// the result there".
const MOVED = new Set([301, 307, 308]);

/**
 * What became of a request, by its answer. The first row that fits counts.
 *
 * | Answer | A read | Anything else |
 * | --- | --- | --- |
 * | 429 | limited | limited |
 * | 408, 425, 444, 460, 499 | doubtful | doubtful |
 * | 500 that the service's words make a refusal | refused | refused |
 * | other 5xx | doubtful | doubtful |
 * | 301, 307, 308, other 4xx | refused | refused |
 * | other 3xx | refused | doubtful |
 * | 2xx with a file by its header, where one of any kind is asked for | answer | answer |
 * | 2xx with JSON cut off, or nested beyond what n8n can hold | doubtful | doubtful |
 * | 2xx called JSON that is none | doubtful | an answer: some write routes answer bare words |
 * | 200 with zero bytes where content is certain | doubtful | doubtful |
 * | 2xx with a web page, such as that of a proxy | refused | doubtful |
 * | 2xx with words or JSON where a file is asked for, and no link to one | refused | refused |
 * | 2xx in which the service says that nothing was to be changed, where that is an answer | answer | answer |
 * | 2xx in which the service says that it failed | refused | refused |
 * | 2xx in which it says that there is no such record, where that is known to happen | refused | refused |
 * | other 2xx | answer | answer |
 *
 * What is doubtful is tried again for a read, and for nothing else: see `request`.
 */
export function outcomeOf(
	answer: Answer,
	effects: Effects,
	expected: Expected,
	service: Service,
): Outcome {
	const { mayBeUnchanged, hasContent, isFile, fileLink, notFound } = expected;
	const { status, headers, body } = answer;
	const { dialect } = service;
	const isRead = effects === 'read';
	const isTooDeep = nestsTooDeep(body);
	const said = isTooDeep ? undefined : body;
	const failure = (isDoubtful = false) => answerFailure(service, status, said, effects, isDoubtful);
	const refused = (): Outcome => ({ kind: 'refused', failure: failure() });
	const doubtful = (): Outcome => ({ kind: 'doubtful', failure: failure(true) });
	const broken = (code: string): Outcome => ({
		kind: 'doubtful',
		failure: connectionFailure(service, code, effects),
	});

	if (status === 429) {
		const asked = waitAskedFor(headers, dialect.retryAfter(said), Date.now());
		return { kind: 'limited', failure: failure(), asked };
	}
	if (GIVEN_UP.has(status)) return doubtful();
	if (status === 500 && dialect.isKnownRefusal(said)) return refused();
	if (status >= 500) return doubtful();
	if (status >= 400 || MOVED.has(status)) return refused();
	if (status >= 300) return isRead ? refused() : doubtful();

	if (fileLink !== undefined && isNamedFile(answer)) return { kind: 'answer', answer };
	if (isCutOff(body)) return broken('cut off');
	if (isTooDeep) return broken('nested too deep');
	if (isRead && isUnreadable(body, headers)) return broken('cut off');
	if (hasContent && status === 200 && isZeroBytes(body)) return broken('empty answer');
	if (isPage(body)) {
		return { kind: isRead ? 'refused' : 'doubtful', failure: pageFailure(service, effects) };
	}
	const hasLink = fileLink !== undefined && typeof valueAt(body, fileLink) === 'string';
	if (isFile && !hasLink && !Buffer.isBuffer(body)) return refused();
	if (mayBeUnchanged && dialect.isUnchanged(body)) return { kind: 'answer', answer };
	if (dialect.isFailure(body)) return refused();
	if (notFound && dialect.isMissing(body)) {
		return { kind: 'refused', failure: missingFailure(service, notFound, status) };
	}
	return { kind: 'answer', answer };
}

/**
 * Whether an answer says that its bytes are a file. Where one of any kind is asked for, even one of
 * zero bytes, of JSON or of HTML is no answer of the API then.
 */
export function isNamedFile({ status, headers, body }: Answer): boolean {
	return (
		status >= 200 &&
		status < 300 &&
		Buffer.isBuffer(body) &&
		headers['content-disposition'] !== undefined
	);
}

function isZeroBytes(body: unknown): boolean {
	return body === '' || (Buffer.isBuffer(body) && body.length === 0);
}

// n8n parses JSON and leaves what does not parse as text.
function isCutOff(body: unknown): boolean {
	return typeof body === 'string' && /^["[{]/.test(withoutBlanks(body));
}

function isUnreadable(body: unknown, headers: IDataObject): boolean {
	return typeof body === 'string' && body !== '' && /json/.test(String(headers['content-type']));
}

// By how it begins, for the type says nothing: Express sends bare words such as `success` as
// text/html, and proxies send pages as XHTML or without a type.
function isPage(body: unknown): boolean {
	const text = Buffer.isBuffer(body) ? body.subarray(0, LONGEST_START).toString() : body;
	return typeof text === 'string' && /^<[!?a-z]/i.test(withoutBlanks(text));
}

// Of a file, which may be long.
const LONGEST_START = 100_000;

/** A text from its first visible sign on. */
function withoutBlanks(text: string): string {
	return text.replace(/^[\s\p{Cf}\p{Cc}]+/u, '');
}
