import type { IAllExecuteFunctions, IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { jsonParse, NodeOperationError, UserError } from 'n8n-workflow';

import type { Effects } from '../definition/operation';
import type { Service } from '../definition/service';
import type { Account } from './account';
import { asDoubtful, atMostOnce } from './attempts';
import { monotonicNow } from './clock';
import type { Failure } from './errors';
import {
	answerFailure,
	connectionFailure,
	errorCode,
	pageFailure,
	toApiError,
	wasNeverSent,
} from './errors';
import { backoff, MAX_TRIES, resetTime, waitAfterLimit, waitAskedFor } from './retry';
import type { Run } from './run';
import { inWords, noteWait, WaitTooLong } from './waiting';

export interface Caller {
	/** Of a node's execution, a picker, a webhook hook: any that can send requests. */
	context: IAllExecuteFunctions;
	run: Run;
	account: Account;
	itemIndex?: number;
	/**
	 * What tells this request from any other of the run that writes, whatever its content: in another
	 * try an expression or a look-up may give another.
	 */
	identity?: unknown;
	/** In place of the wait that the credential allows, where a form waits. In milliseconds. */
	maxWaitMs?: number;
}

export interface Answer {
	status: number;
	headers: IDataObject;
	body: unknown;
}

/** What is known of the answer to a request, besides its effects. */
export interface Expected {
	/** A bare `ok: false` is an answer: there was nothing to change. */
	mayBeUnchanged?: boolean;
	/** Zero bytes are no answer: even "nothing found" is a `{}` or a `[]`. */
	hasContent?: boolean;
}

type Outcome =
	| { kind: 'answer'; answer: Answer }
	/** A 429: not carried out. `asked` is the wait that the API asks for, in milliseconds. */
	| { kind: 'limited'; failure: Failure; asked?: number }
	/** Broken somewhere; it may have been carried out. */
	| { kind: 'fault'; failure: Failure }
	| { kind: 'refused'; failure: Failure };

/**
 * The one road of every request: waits for a slot of the rate limiter, sends, tries
 * again where that is safe, and turns whatever goes wrong into a clean error.
 *
 * A 429 was not carried out and is always tried again. After a fault (5xx, a broken connection, an
 * answer cut off) only a `read` is: anything else may have happened, and must not happen twice, not
 * even in another try by n8n's Retry On Fail.
 *
 * @throws NodeApiError, without a trace of the key; WaitTooLong; or the run's stop reason
 */
export async function request(
	caller: Caller,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected = {},
): Promise<Answer> {
	const send = async () => await sendUntilAnswered(caller, options, effects, expected);
	if (effects === 'read') return await send();
	const { method, url, qs, body } = options;
	const { identity = [method, url, qs, body], run } = caller;
	return await atMostOnce(run.attempts, identity, send);
}

async function sendUntilAnswered(
	caller: Caller,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected,
): Promise<Answer> {
	const { account, run, context, maxWaitMs = account.maxWaitMs } = caller;
	const { limiter } = account;
	const tries = { limited: 0, fault: 0 };
	let waited = 0;
	for (let again = false; ; again = true) {
		const since = monotonicNow();
		const answered = await limiter.take(run, { again, withinMs: maxWaitMs - waited });
		waited += monotonicNow() - since;
		if (!answered) {
			throw new WaitTooLong(waited + limiter.expectedWait(run, 0), { ...account, maxWaitMs });
		}
		noteWait(context, account, run, waited);
		const outcome = await sendOnce(caller, options, effects, expected);
		answered();
		if (outcome.kind === 'answer') {
			return { ...outcome.answer, body: account.withoutKey(outcome.answer.body) };
		}

		const { failure, kind } = outcome;
		const count = kind === 'refused' ? 0 : ++tries[kind];
		const wait = kind === 'limited' ? waitAfterLimit(outcome.asked, count) : backoff(count);
		const isTooLong = waited + wait > maxWaitMs;
		if (kind === 'limited' && isTooLong && outcome.asked !== undefined) {
			failure.description =
				wait > maxWaitMs ? askedForTooLong(account.service, wait) : askedTooOften(account.service);
		}
		if (!mayTryAgain(outcome, effects, count) || isTooLong) {
			const error = toApiError(context.getNode(), failure, account.scrub, caller.itemIndex);
			throw kind === 'fault' && !wasNeverSent(failure) ? asDoubtful(error) : error;
		}
		// A 429 speaks of the key, so everybody who uses it waits; a fault only of this request.
		if (kind === 'limited') limiter.pauseFor(wait);
		else await run.pause(wait);
	}
}

/**
 * A 429 that says how long to wait is good for as many tries as fit into the wait that the user
 * allows: another process with the same key, such as a worker of n8n, may be ahead for long.
 *
 * @param tries how often it has come to this so far
 */
function mayTryAgain(outcome: Outcome, effects: Effects, tries: number): boolean {
	if (outcome.kind === 'limited') {
		return outcome.asked !== undefined || tries < MAX_TRIES.afterLimit;
	}
	return outcome.kind === 'fault' && effects === 'read' && tries < MAX_TRIES.afterFault;
}

function askedForTooLong({ name }: Service, ms: number): string {
	return `${name} asks to wait ${inWords(ms)} before the next request of this API key, which is longer than the node may wait. Run the workflow later, or raise 'Longest Wait (Minutes)' in the credential.`;
}

function askedTooOften({ name, paceField }: Service): string {
	return `${name} has asked to wait again and again, for longer than the node may. Something else seems to use up the limit of this API key, such as other tools or other processes of n8n. Run the workflow later, raise 'Longest Wait (Minutes)' in the credential, or lower '${paceField}' so that all of them together keep to the limit.`;
}

async function sendOnce(
	{ context, account }: Caller,
	options: IHttpRequestOptions,
	effects: Effects,
	{ mayBeUnchanged, hasContent }: Expected,
): Promise<Outcome> {
	const { service } = account;
	const { dialect } = service;
	let answer: Answer;
	try {
		answer = await send(context, account, options);
	} catch (error) {
		const refusal = ownRefusal(error);
		if (refusal) return { kind: 'refused', failure: refusal };
		return { kind: 'fault', failure: connectionFailure(service, errorCode(error), effects) };
	}
	const { status, headers, body } = answer;
	const refused = (): Outcome => ({
		kind: 'refused',
		failure: answerFailure(service, status, body, effects),
	});
	const broken = (code: string): Outcome => ({
		kind: 'fault',
		failure: connectionFailure(service, code, effects),
	});
	if (status !== 429) followRateLimit(account, headers);
	else {
		const asked = waitAskedFor(headers, dialect.retryAfter(body), Date.now());
		return { kind: 'limited', failure: answerFailure(service, status, body, effects), asked };
	}
	if (status >= 500 && !dialect.isKnownRefusal(body)) {
		return { kind: 'fault', failure: answerFailure(service, status, body, effects) };
	}
	if (status >= 300) return refused();
	if (isCutOff(body) || (effects === 'read' && isUnreadable(body, headers))) {
		return broken('cut off');
	}
	if (hasContent && status === 200 && isZeroBytes(body)) return broken('empty answer');
	if (isPage(body, headers)) return { kind: 'refused', failure: pageFailure(service) };
	if (mayBeUnchanged && dialect.isUnchanged(body)) return { kind: 'answer', answer };
	return dialect.isFailure(body) ? refused() : { kind: 'answer', answer };
}

/** n8n's reason not to send at all, such as the credential's Allowed Domains; no fault of the network. */
function ownRefusal(error: unknown): Failure | undefined {
	const { cause } = error as { cause?: unknown };
	const own = [error, cause].find(
		(each) => each instanceof NodeOperationError || each instanceof UserError,
	);
	if (!own) return undefined;
	const { message, description } = own as NodeOperationError;
	return { message, description: description ?? '', httpCode: '' };
}

async function send(
	context: IAllExecuteFunctions,
	{ service, authentication }: Account,
	options: IHttpRequestOptions,
): Promise<Answer> {
	// n8n's authentication writes the key into the options: each try gets its own copy.
	const copy: IHttpRequestOptions = {
		...options,
		qs: { ...(options.qs as IDataObject) },
		headers: { ...options.headers },
		json: options.json ?? true,
		returnFullResponse: true,
		// n8n repeats a request by itself when a 401 throws, and its errors carry the key.
		ignoreHttpStatusErrors: true,
		// A redirect would take the key to another host.
		disableFollowRedirect: true,
	};
	const response = (await context.helpers.httpRequestWithAuthentication.call(
		context,
		service.credential,
		copy,
		authentication,
	)) as { statusCode: number; headers: IDataObject; body: unknown };
	const headers = response.headers ?? {};
	return { status: response.statusCode, headers, body: asText(response.body, headers) };
}

// Where a file is asked for, an error comes as bytes as well.
function asText(body: unknown, headers: IDataObject): unknown {
	if (!Buffer.isBuffer(body)) return body;
	const type = String(headers['content-type']);
	if (!/json|html/.test(type)) return body;
	return jsonParse<unknown>(body.toString(), { fallbackValue: body.toString() });
}

function followRateLimit({ limiter, maxWaitMs }: Account, headers: IDataObject): void {
	const now = Date.now();
	const reset = resetTime(headers, now);
	if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined) return;
	if (reset - now > maxWaitMs) return;
	limiter.usedUp(Number(headers['x-ratelimit-limit'] ?? Infinity), reset - now);
}

function isZeroBytes(body: unknown): boolean {
	return body === '' || (Buffer.isBuffer(body) && body.length === 0);
}

// n8n parses JSON and leaves what does not parse as text.
function isCutOff(body: unknown): boolean {
	return typeof body === 'string' && /^\s*[[{]/.test(body);
}

// To a write the API answers bare words at times, which may be called JSON; never to a read.
function isUnreadable(body: unknown, headers: IDataObject): boolean {
	return typeof body === 'string' && body !== '' && /json/.test(String(headers['content-type']));
}

// The type alone says nothing: Express sends bare words such as `success` as text/html, too.
function isPage(body: unknown, headers: IDataObject): boolean {
	const isHtml = String(headers['content-type']).startsWith('text/html');
	return isHtml && typeof body === 'string' && body.trimStart().startsWith('<');
}
