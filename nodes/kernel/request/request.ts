import type { IHttpRequestOptions } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Service } from '../definition/service';
import { asDoubtful, atMostOnce } from './attempts';
import { toApiError, wasNeverSent } from './errors';
import { exchange } from './exchange';
import type { Answer, Expected, Outcome } from './outcome';
import { backoff, MAX_TRIES, waitAfterLimit } from './retry';
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
		const since = performance.now();
		const answered = await limiter.take(run, { again, withinMs: maxWaitMs - waited });
		waited += performance.now() - since;
		if (!answered) {
			throw new WaitTooLong(waited + limiter.expectedWait(run, 0), { ...account, maxWaitMs });
		}
		noteWait(context, account, run, waited);
		const outcome = await exchange(session, options, effects, expected);
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
	return `${name} asks to wait ${inWords(ms)} before the next request of this API key, which is longer than the node may wait. Run the workflow later, or raise 'Max Wait Time (Minutes)' in the credential.`;
}

function askedTooOften({ name, paceField }: Service): string {
	return `${name} has asked to wait again and again, for longer than the node may. Something else seems to use up the limit of this API key, such as other tools or other processes of n8n. Run the workflow later, raise 'Max Wait Time (Minutes)' in the credential, or lower '${paceField}' so that all of them together keep to the limit.`;
}
