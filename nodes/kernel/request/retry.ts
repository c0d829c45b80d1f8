import type { IDataObject } from 'n8n-workflow';

import { isEmpty } from '../definition/values';

/**
 * How often a request is sent at the most; after a 429, where the API does not say how long to wait.
 */
export const MAX_TRIES = { afterLimit: 6, afterFault: 4 };

const FIRST_WAIT_MS = 1_000;
const LONGEST_BACKOFF_MS = 30_000;

/**
 * Exponential backoff with jitter, in milliseconds.
 *
 * @param tries how often the request has been sent so far
 */
export function backoff(tries: number): number {
	const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
	return Math.round(ceiling * (0.5 + Math.random() / 2));
}

/**
 * How long to wait after a 429, in milliseconds: as long as it asks for. Where that never helps,
 * another process may be using up the limit for a while, and asking is slowed down.
 *
 * @param asked what `waitAskedFor` gives
 * @param tries how often it has come to this so far
 */
export function waitAfterLimit(asked: number | undefined, tries: number): number {
	if (asked === undefined) return backoff(tries);
	const fruitless = tries - MAX_TRIES.afterLimit;
	return fruitless < 0 ? asked : Math.max(asked, backoff(fruitless + 1));
}

/**
 * How long a 429 asks to wait, in milliseconds. `Retry-After` comes first (seconds or an HTTP
 * date), then what the body says, then the `x-ratelimit-reset` header.
 *
 * @param told what the body says: seconds, or a date with a time
 * @returns undefined when it does not say
 */
export function waitAskedFor(headers: IDataObject, told: unknown, now: number): number | undefined {
	for (const asked of [headers['retry-after'], told]) {
		const ms = millisecondsUntil(asked, now);
		if (ms !== undefined) return ms;
	}
	const reset = resetTime(headers, now);
	return reset === undefined ? undefined : Math.max(0, reset - now);
}

function millisecondsUntil(asked: unknown, now: number): number | undefined {
	if (isEmpty(asked) || typeof asked === 'object') return undefined;
	const seconds = Number(asked);
	// Date.parse makes a date of almost any text with a number; one with a time is meant as one.
	const date = /\d:\d\d/.test(String(asked)) ? Date.parse(String(asked)) : NaN;
	const ms = Number.isNaN(seconds) ? date - now : seconds * 1_000;
	return Number.isFinite(ms) ? Math.max(0, Math.ceil(ms)) : undefined;
}

/**
 * When the current rate-limit window ends, in milliseconds of the epoch. APIs give
 * `x-ratelimit-reset` in seconds to wait, epoch seconds or epoch milliseconds, often without saying
 * which; they are told apart by their size.
 */
export function resetTime(headers: IDataObject, now: number): number | undefined {
	const header = headers['x-ratelimit-reset'];
	const reset = Number(header);
	if (isEmpty(header) || !Number.isFinite(reset)) return undefined;
	if (reset > 1e12) return reset;
	return reset > 1e9 ? reset * 1_000 : now + reset * 1_000;
}
