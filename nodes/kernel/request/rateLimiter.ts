import { createHmac, randomBytes } from 'node:crypto';

import type { Window } from '../definition/service';
import type { Departure } from './departures';
import { arrival, Departures } from './departures';
import type { Run } from './run';
import { sleepLong } from './sleepLong';

export interface TakeOptions {
	/**
	 * The request has waited before and goes ahead of its run's others, but for those that have
	 * waited before as well.
	 */
	again?: boolean;
	/** How long it may wait, in milliseconds. */
	withinMs?: number;
}

export interface RateLimiter {
	/**
	 * Waits for the next free slot and takes it. Runs are served in turn, so that a long one does
	 * not starve a short one; within a run, first come first served.
	 *
	 * @returns to be called when the request has been answered; undefined when its turn would come
	 * too late
	 * @throws the run's stop reason, when it stops before its turn
	 */
	take(run: Run, options?: TakeOptions): Promise<(() => void) | undefined>;
	/**
	 * How long the request behind so many others of its run would wait at the least, in
	 * milliseconds, with those who wait already.
	 */
	expectedWait(run: Run, behind: number): number;
	/** Holds everybody who uses this key back for so many milliseconds from now. */
	pauseFor(ms: number): void;
	/**
	 * Hears from the API that a limit is used up, for so many milliseconds from now. Where the own
	 * requests explain it, the own clock is the better one: the API tells the end of its window in
	 * whole seconds.
	 */
	usedUp(limit: number, ms: number): void;
	/** Those who wait already are served by the new limits. */
	setWindows(windows: Window[]): void;
	/** Whether nobody waits, and nothing that it remembers counts any more. */
	isIdle(): boolean;
}

interface Waiter {
	run: Run;
	again: boolean;
	deadline: number;
	grant: (answered?: () => void) => void;
}

// Time is told by `performance.now()`, which only goes forward: the system's clock is set back and
// forth by people, time servers and sleeping machines.

// For what the clocks of two machines, and of one timer, differ in a window.
const MARGIN_MS = 10;

/**
 * A sliding-window limiter for one API key. A slot costs the same whatever the limit.
 *
 * @param onUse called before it begins to remember anything
 */
export function createRateLimiter(
	initialWindows: Window[],
	onUse: () => void = () => {},
): RateLimiter {
	let windows = initialWindows;
	let pausedUntil = 0;
	let pumping = false;
	let wake = () => {};
	const departures = new Departures();
	const lanes = new Map<Run, Waiter[]>();

	/** When the request behind so many others may leave. */
	function turnOf(position: number, now: number): number {
		const free = windows.map(({ limit, ms }) => {
			const rounds = Math.floor(position / limit) * (ms + MARGIN_MS);
			const oldest = departures.fromLast(limit - (position % limit));
			return rounds + (oldest === undefined ? now : arrival(oldest, now) + ms + MARGIN_MS);
		});
		return Math.max(now, pausedUntil, ...free);
	}

	/** How many waiters leave before one that is behind so many of its own run. */
	function ahead(run: Run, behind: number): number {
		let count = (lanes.get(run)?.length ?? 0) + behind;
		const rounds = count + 1;
		for (const [other, queue] of lanes) {
			// Lanes are served in turn.
			if (other !== run) count += Math.min(queue.length, rounds);
		}
		return count;
	}

	function next(): Waiter | undefined {
		for (const [run, queue] of lanes) {
			const waiter = queue.shift();
			// A Map keeps insertion order: taken out and put back, the lane is the last in turn.
			lanes.delete(run);
			if (queue.length) lanes.set(run, queue);
			if (waiter) return waiter;
		}
		return undefined;
	}

	function depart({ deadline, grant }: Waiter, now: number): void {
		// Pauses have come since it began to wait.
		if (deadline < now) return grant();
		const departure: Departure = { at: now };
		forget(now);
		departures.add(departure);
		grant(() => (departure.answeredAt ??= performance.now()));
	}

	function forget(now: number): void {
		const longest = Math.max(...windows.map(({ ms }) => ms)) + MARGIN_MS;
		departures.dropUntil(now - longest, now);
	}

	async function pump(): Promise<void> {
		if (pumping) return;
		pumping = true;
		while (lanes.size) {
			const now = performance.now();
			const ms = turnOf(0, now) - now;
			if (ms > 0) {
				await new Promise<void>((resolve) => {
					wake = resolve;
					void sleepLong(ms).then(resolve);
				});
				continue;
			}
			const waiter = next();
			if (waiter) depart(waiter, now);
		}
		pumping = false;
	}

	function enqueue(waiter: Waiter): void {
		const queue = lanes.get(waiter.run) ?? [];
		// Behind the others that go ahead: of a burst that was refused, each would else have to wait
		// for all that were refused after it, and some would run out of tries.
		const at = waiter.again ? queue.findIndex(({ again }) => !again) : -1;
		queue.splice(at === -1 ? queue.length : at, 0, waiter);
		lanes.set(waiter.run, queue);
	}

	return {
		async take(run, { again = false, withinMs = Infinity } = {}) {
			if (run.stopReason) throw run.stopReason;
			if (!again && this.expectedWait(run, 0) > withinMs) return undefined;
			onUse();
			return await new Promise((resolve, reject) => {
				const stopListening = run.onStop((reason) => {
					lanes.delete(run);
					reject(reason);
				});
				const grant = (answered?: () => void) => {
					stopListening();
					resolve(answered);
				};
				enqueue({ run, again, deadline: performance.now() + withinMs, grant });
				void pump();
			});
		},
		expectedWait(run, behind) {
			const now = performance.now();
			return turnOf(ahead(run, behind), now) - now;
		},
		pauseFor(ms) {
			onUse();
			pausedUntil = Math.max(pausedUntil, performance.now() + ms);
		},
		usedUp(limit, ms) {
			if (departures.count < limit) this.pauseFor(ms);
		},
		setWindows(given) {
			if (isSame(windows, given)) return;
			windows = given;
			wake();
		},
		isIdle() {
			const now = performance.now();
			forget(now);
			return !lanes.size && !departures.count && pausedUntil <= now;
		},
	};
}

function isSame(some: Window[], others: Window[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ limit, ms }, index) => limit === others[index].limit && ms === others[index].ms)
	);
}

// Process-wide: two workflows with the same key share its limit. Keyed by a hash with a secret
// that this process forgets, so that a memory dump does not give the key away.
const busy = new Map<string, RateLimiter>();
// Those that remember nothing that counts. A run may still have one in hand and use it again.
const idle = new Map<string, WeakRef<RateLimiter>>();
const hashSecret = randomBytes(32);

/**
 * The limiter of an API key, one for the whole process (each n8n worker has its own).
 *
 * @param windows from the credential; the latest ones given count
 */
export function rateLimiterFor(service: string, key: string, windows: Window[]): RateLimiter {
	const id = createHmac('sha256', hashSecret).update(`${service}\n${key}`).digest('hex');
	const known = busy.get(id) ?? idle.get(id)?.deref();
	if (known) {
		known.setWindows(windows);
		return known;
	}
	letGo();
	const limiter: RateLimiter = createRateLimiter(windows, () => busy.set(id, limiter));
	idle.set(id, new WeakRef(limiter));
	return limiter;
}

function letGo(): void {
	for (const [id, limiter] of busy) {
		if (!limiter.isIdle()) continue;
		busy.delete(id);
		idle.set(id, new WeakRef(limiter));
	}
	for (const [id, limiter] of idle) if (!limiter.deref()) idle.delete(id);
}
