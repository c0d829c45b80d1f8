import { createHmac, randomBytes } from 'node:crypto';

import { sleep } from 'n8n-workflow';

import type { Run } from './run';

/** At most `limit` requests in any `ms` milliseconds. */
interface Window {
	limit: number;
	ms: number;
}

export interface RateLimiter {
	/**
	 * Waits for the next free slot and takes it. Runs are served in turn, so that a long one does
	 * not starve a short one; within a run, first come first served.
	 *
	 * @param again a request that has waited before and goes ahead of its run's others, but for those
	 * that have waited before as well
	 * @param deadline when it is too late, in milliseconds of the epoch
	 * @returns to be called when the request has been answered; undefined when its turn would come
	 * after the deadline
	 * @throws the run's stop reason, when it stops before its turn
	 */
	take(run: Run, again?: boolean, deadline?: number): Promise<(() => void) | undefined>;
	/**
	 * When the request behind so many others of its run could leave at the earliest (milliseconds of
	 * the epoch), with those who wait already.
	 */
	expect(run: Run, behind: number): number;
	/** Holds everybody who uses this key back until then (milliseconds of the epoch). */
	pauseUntil(time: number): void;
	/**
	 * Hears from the API that a limit is used up. Where the own requests of the last minute explain
	 * it, the own clock is the better one: the API tells the end of its window in whole seconds.
	 */
	usedUp(limit: number, until: number): void;
	setRequestsPerMinute(requestsPerMinute: number): void;
	/** Whether nobody has used it for so long that nothing it remembers counts. */
	readonly idle: boolean;
}

interface Waiter {
	run: Run;
	/** Has waited before. */
	again: boolean;
	deadline: number;
	grant: (answered?: () => void) => void;
}

/** A request that has left. The API counts it when it arrives, which is before it is answered. */
interface Departure {
	at: number;
	answeredAt?: number;
}

// A request may arrive late, and push the eleventh into the window of the first. So it is counted
// from its answer, but no later than this after it left.
const LATEST_ARRIVAL_MS = 500;

// How often to look again while the request that everything waits for is not answered yet.
const POLL_MS = 20;

// For what the clocks of two machines, and of one timer, differ in two seconds.
const MARGIN_MS = 10;

// Longer than any window, and than a batched run keeps a limiter in hand without using it.
const IDLE_AFTER_MS = 10 * 60_000;

// The older official limit, "10 requests per 2 seconds"; plans with a higher rate per minute get a
// burst in proportion.
const BURST = { limit: 10, ms: 2_000 };

/** A sliding-window limiter for one API key. */
export function createRateLimiter(requestsPerMinute: number): RateLimiter {
	let windows: Window[] = windowsFor(requestsPerMinute);
	let pausedUntil = 0;
	let departures: Departure[] = [];
	const lanes = new Map<Run, Waiter[]>();
	let pumping = false;

	/** Milliseconds until the next request may leave. */
	function delay(now: number): number {
		const free = windows.map(({ limit, ms }) => {
			const oldest = departures[departures.length - limit];
			return oldest === undefined ? 0 : arrival(oldest, now) + ms + MARGIN_MS;
		});
		return Math.max(pausedUntil, ...free) - now;
	}

	/** Whether an answer that is still to come could make the delay shorter. */
	function mayShorten(now: number): boolean {
		return departures.some((each) => each.answeredAt === undefined && arrival(each, now) === now);
	}

	/** How many waiters leave before one that is behind so many of its own run. */
	function ahead(run: Run, behind: number): number {
		const own = (lanes.get(run)?.length ?? 0) + behind;
		const others = [...lanes].filter(([other]) => other !== run);
		// Lanes are served in turn.
		return own + others.reduce((sum, [, queue]) => sum + Math.min(queue.length, own + 1), 0);
	}

	function next(): Waiter | undefined {
		for (const [run, queue] of lanes) {
			const waiter = run.stopReason ? undefined : queue.shift();
			// A Map keeps insertion order: taken out and put back, the lane is the last in turn.
			lanes.delete(run);
			if (waiter && queue.length) lanes.set(run, queue);
			if (waiter) return waiter;
		}
		return undefined;
	}

	async function pump(): Promise<void> {
		pumping = true;
		while (lanes.size) {
			const ms = delay(Date.now());
			if (ms > 0) {
				await sleep(mayShorten(Date.now()) ? Math.min(ms, POLL_MS) : ms);
				continue;
			}
			const waiter = next();
			if (!waiter) break;
			const now = Date.now();
			// Pauses have come since it began to wait.
			if (waiter.deadline < now) {
				waiter.grant();
				continue;
			}
			const longest = Math.max(...windows.map((window) => window.ms)) + MARGIN_MS;
			const departure: Departure = { at: now };
			departures = [...departures.filter((each) => arrival(each, now) > now - longest), departure];
			waiter.grant(() => (departure.answeredAt ??= Date.now()));
		}
		pumping = false;
	}

	return {
		async take(run, again = false, deadline = Infinity) {
			if (!again && this.expect(run, 0) > deadline) return undefined;
			const granted = new Promise<(() => void) | undefined>((grant) => {
				const queue = lanes.get(run) ?? [];
				// Behind the others that go ahead: of a burst that was refused, each would else have to
				// wait for all that were refused after it, and some would run out of tries.
				const at = again ? queue.findIndex((waiter) => !waiter.again) : -1;
				queue.splice(at === -1 ? queue.length : at, 0, { run, again, deadline, grant });
				lanes.set(run, queue);
			});
			if (!pumping) void pump();
			return await Promise.race([granted, run.whenStopped]);
		},
		expect(run, behind) {
			const now = Date.now();
			const position = ahead(run, behind);
			const free = windows.map(({ limit, ms }) => {
				const rounds = Math.floor(position / limit) * (ms + MARGIN_MS);
				const oldest = departures[departures.length + (position % limit) - limit];
				return rounds + (oldest === undefined ? now : arrival(oldest, now) + ms + MARGIN_MS);
			});
			return Math.max(now, pausedUntil, ...free);
		},
		pauseUntil(time) {
			pausedUntil = Math.max(pausedUntil, time);
		},
		usedUp(limit, until) {
			if (departures.length < limit) this.pauseUntil(until);
		},
		setRequestsPerMinute(requestsPerMinute) {
			windows = windowsFor(requestsPerMinute);
		},
		get idle() {
			const last = Math.max(pausedUntil, ...departures.slice(-1).map(({ at }) => at));
			return !lanes.size && last + IDLE_AFTER_MS <= Date.now();
		},
	};
}

function arrival({ at, answeredAt }: Departure, now: number): number {
	return Math.min(answeredAt ?? now, at + LATEST_ARRIVAL_MS);
}

function windowsFor(requestsPerMinute: number): Window[] {
	const burst = Math.max(BURST.limit, Math.ceil((requestsPerMinute * BURST.ms) / 60_000));
	return [
		{ limit: Math.min(burst, requestsPerMinute), ms: BURST.ms },
		{ limit: requestsPerMinute, ms: 60_000 },
	];
}

// Process-wide: two workflows with the same key share its limit. Keyed by a hash with a secret
// that this process forgets, so that a memory dump does not give the key away.
const limiters = new Map<string, RateLimiter>();
const secret = randomBytes(32);

/**
 * The limiter of an API key, one for the whole process (each n8n worker has its own).
 *
 * @param requestsPerMinute from the credential; the latest one given counts
 */
export function rateLimiterFor(apiKey: string, requestsPerMinute: number): RateLimiter {
	const id = createHmac('sha256', secret).update(apiKey).digest('hex');
	let limiter = limiters.get(id);
	if (!limiter) {
		for (const [other, { idle }] of limiters) if (idle) limiters.delete(other);
		limiter = createRateLimiter(requestsPerMinute);
		limiters.set(id, limiter);
	}
	limiter.setRequestsPerMinute(requestsPerMinute);
	return limiter;
}
