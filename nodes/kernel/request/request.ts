import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Service } from '../definition/service';
import type { Account } from './account';
import { asDoubtful, atMostOnce } from './attempts';
import { monotonicNow } from './clock';
import { connectionFailure, errorCode, toApiError, wasNeverSent } from './errors';
import { exchange, ownRefusal } from './exchange';
import type { Answer, Expected, Outcome } from './outcome';
import { outcomeOf } from './outcome';
import { backoff, MAX_TRIES, resetTime, waitAfterLimit } from './retry';
import { ExecutionCancelled } from './run';
import type { Session } from './session';
import { inWords, noteWait, WaitTooLong } from './waiting';

/**
 * The one road of every request: waits for a slot of the rate limiter, sends, tries again where
 * that is safe, and turns whatever goes wrong into a clean error.
 *
 * A 429 was not carried out and is always tried again. Of what is doubtful (see `outcomeOf`), and
 * after a broken connection, only a `read` is: anything else may have happened, and must not happen
 * twice, not even in another try by n8n's Retry On Fail.
 *
 * @throws NodeApiError, without a trace of the key; WaitTooLong; or the run's stop reason
 */
export async function request(
	session: Session,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected = {},
): Promise<Answer> {
	const send = async () => await sendUntilAnswered(session, options, effects, expected);
	if (effects === 'read') return await send();
	const { method, url, qs, body } = options;
	const { identity = [method, url, qs, body], run } = session;
	return await atMostOnce(run.attempts, identity, send);
}

async function sendUntilAnswered(
	session: Session,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected,
): Promise<Answer> {
	const { account, run, context, maxWaitMs = account.maxWaitMs } = session;
	const { limiter } = account;
	const tries = { limited: 0, doubtful: 0 };
	let waited = 0;
	for (let again = false; ; again = true) {
		const since = monotonicNow();
		const answered = await limiter.take(run, { again, withinMs: maxWaitMs - waited });
		waited += monotonicNow() - since;
		if (!answered) {
			throw new WaitTooLong(waited + limiter.expectedWait(run, 0), { ...account, maxWaitMs });
		}
		noteWait(context, account, run, waited);
		const outcome = await sendOnce(session, options, effects, expected);
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
			const error = toApiError(context.getNode(), failure, account.scrub, session.itemIndex);
			throw kind === 'doubtful' && !wasNeverSent(failure) ? asDoubtful(error) : error;
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
	return outcome.kind === 'doubtful' && effects === 'read' && tries < MAX_TRIES.afterFault;
}

function askedForTooLong({ name }: Service, ms: number): string {
	return `${name} asks to wait ${inWords(ms)} before the next request of this API key, which is longer than the node may wait. Run the workflow later, or raise 'Longest Wait (Minutes)' in the credential.`;
}

function askedTooOften({ name, paceField }: Service): string {
	return `${name} has asked to wait again and again, for longer than the node may. Something else seems to use up the limit of this API key, such as other tools or other processes of n8n. Run the workflow later, raise 'Longest Wait (Minutes)' in the credential, or lower '${paceField}' so that all of them together keep to the limit.`;
}

async function sendOnce(
	{ context, account, run }: Session,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected,
): Promise<Outcome> {
	const { service } = account;
	try {
		const answer = await exchange(context, account, options);
		if (answer.status !== 429) followRateLimit(account, answer.headers);
		return outcomeOf(answer, effects, expected, service);
	} catch (error) {
		// n8n has broken the connection itself; no later try sends it, since the execution has ended.
		if (run.stopReason instanceof ExecutionCancelled) throw run.stopReason;
		const refusal = ownRefusal(error);
		if (refusal) return { kind: 'refused', failure: refusal };
		return { kind: 'doubtful', failure: connectionFailure(service, errorCode(error), effects) };
	}
}

function followRateLimit({ limiter, maxWaitMs }: Account, headers: IDataObject): void {
	const now = Date.now();
	const reset = resetTime(headers, now);
	if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined) return;
	if (reset - now > maxWaitMs) return;
	limiter.usedUp(Number(headers['x-ratelimit-limit'] ?? Infinity), reset - now);
}
