/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks at an object as a debugger does */
import { inspect } from 'node:util';

import type { RateLimiter } from '../../../nodes/kernel/request/rateLimiter';
import * as rateLimiterModule from '../../../nodes/kernel/request/rateLimiter';
import { createRateLimiter, rateLimiterFor } from '../../../nodes/kernel/request/rateLimiter';
import type { Run } from '../../../nodes/kernel/request/run';
import { createRun } from '../../../nodes/kernel/request/run';
import { smartlead } from '../../../nodes/Smartlead/service';

let start: number;

beforeEach(() => {
	jest.useFakeTimers({ now: Date.UTC(2026, 0, 15) });
	start = Date.now();
});

afterEach(() => {
	jest.useRealTimers();
});

const windowsOf = (requestsPerMinute: number) => smartlead.pace({ requestsPerMinute }).windows;

const limiterOf = (requestsPerMinute: number) => createRateLimiter(windowsOf(requestsPerMinute));

const limiterFor = (key: string, requestsPerMinute: number) =>
	rateLimiterFor('Smartlead', key, windowsOf(requestsPerMinute));

interface Departure {
	name: string;
	/** Milliseconds since the start of the test. */
	at: number;
}

/** Asks for slots, one after the other in the same moment, and notes who leaves when. */
function queue(limiter: RateLimiter, run: Run, names: string[], log: Departure[], again = false) {
	return names.map(async (name) => {
		const answered = await limiter.take(run, { again });
		answered!();
		log.push({ name, at: Date.now() - start });
	});
}

const numbered = (count: number, name = '') =>
	Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

/** The most departures in any span of so many milliseconds, its end not included. */
function mostWithin(log: Departure[], ms: number): number {
	return Math.max(
		...log.map(({ at }) => log.filter((other) => other.at >= at && other.at < at + ms).length),
	);
}

const namesOf = (log: Departure[]) => log.map(({ name }) => name);

describe('bursts', () => {
	it('of ten leave at once, and never more than ten in any two seconds', async () => {
		const log: Departure[] = [];
		void queue(limiterOf(60), createRun(), numbered(35), log);
		await jest.advanceTimersByTimeAsync(0);
		expect(log).toHaveLength(10);
		await jest.advanceTimersByTimeAsync(1_999);
		expect(log).toHaveLength(10);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(log).toHaveLength(35);
		expect(mostWithin(log, 2_000)).toBe(10);
	});

	it('follow each other about as fast as the limit allows', async () => {
		const log: Departure[] = [];
		void queue(limiterOf(600), createRun(), numbered(200), log);
		await jest.advanceTimersByTimeAsync(60_000);
		expect(log).toHaveLength(200);
		const bursts = Math.ceil(200 / mostWithin(log, 2_000)) - 1;
		expect(log[199].at).toBeLessThanOrEqual(bursts * 2_000 * 1.1);
	});

	it('are counted in any two seconds, wherever they begin', async () => {
		const limiter = limiterOf(60);
		const run = createRun();
		const log: Departure[] = [];
		for (let second = 0; second < 8; second++) {
			void queue(limiter, run, numbered(6), log);
			await jest.advanceTimersByTimeAsync(700);
		}
		await jest.advanceTimersByTimeAsync(30_000);
		expect(log).toHaveLength(48);
		expect(mostWithin(log, 2_000)).toBe(10);
	});

	it('are as small as a low limit per minute', async () => {
		const log: Departure[] = [];
		void queue(limiterOf(3), createRun(), numbered(4), log);
		await jest.advanceTimersByTimeAsync(59_999);
		expect(log).toHaveLength(3);
		await jest.advanceTimersByTimeAsync(1_000);
		expect(log).toHaveLength(4);
	});
});

describe('the limit per minute', () => {
	it.each([60, 120])('of %d is kept in any minute', async (limit) => {
		const log: Departure[] = [];
		void queue(limiterOf(limit), createRun(), numbered(2 * limit + 20), log);
		await jest.advanceTimersByTimeAsync(59_999);
		expect(log).toHaveLength(limit);
		await jest.advanceTimersByTimeAsync(3 * 60_000);
		expect(log).toHaveLength(2 * limit + 20);
		expect(mostWithin(log, 60_000)).toBe(limit);
	});

	it('can be changed while requests wait', async () => {
		const limiter = limiterOf(60);
		const log: Departure[] = [];
		void queue(limiter, createRun(), numbered(100), log);
		await jest.advanceTimersByTimeAsync(0);
		limiter.setWindows(windowsOf(15));
		await jest.advanceTimersByTimeAsync(59_999);
		expect(log).toHaveLength(15);
	});
});

describe('the order', () => {
	it('is first come first served within a run', async () => {
		const log: Departure[] = [];
		void queue(limiterOf(60), createRun(), numbered(25), log);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(namesOf(log)).toEqual(numbered(25));
	});

	it('takes runs in turn, so that a long one does not hold up a short one', async () => {
		const limiter = limiterOf(60);
		const log: Departure[] = [];
		void queue(limiter, createRun(), numbered(40, 'long'), log);
		void queue(limiter, createRun(), numbered(2, 'short'), log);
		void queue(limiter, createRun(), numbered(3, 'other'), log);
		await jest.advanceTimersByTimeAsync(3_000);
		expect(namesOf(log.slice(0, 10))).toEqual(numbered(10, 'long'));
		const second = namesOf(log.slice(10, 20));
		expect(second.filter((name) => name.startsWith('short'))).toEqual(['short1', 'short2']);
		expect(second.filter((name) => name.startsWith('other'))).toEqual(numbered(3, 'other'));
		expect(new Set(second.slice(0, 3).map((name) => name.replace(/\d+/, '')))).toEqual(
			new Set(['long', 'short', 'other']),
		);
	});

	it('lets a request that has waited before go ahead of its run’s others', async () => {
		const limiter = limiterOf(60);
		const run = createRun();
		const log: Departure[] = [];
		void queue(limiter, run, numbered(15), log);
		void queue(limiter, run, ['again'], log, true);
		await jest.advanceTimersByTimeAsync(3_000);
		expect(log[10].name).toBe('again');
		expect(log).toHaveLength(16);
	});

	it('lets those that have waited before leave in the order in which they asked', async () => {
		const limiter = limiterOf(60);
		const run = createRun();
		const log: Departure[] = [];
		void queue(limiter, run, numbered(12), log);
		void queue(limiter, run, numbered(3, 'again '), log, true);
		await jest.advanceTimersByTimeAsync(3_000);
		expect(namesOf(log.slice(10))).toEqual(['again 1', 'again 2', 'again 3', '11', '12']);
	});
});

describe('the clock of the system', () => {
	it.each([
		['back a day', -24 * 60 * 60_000],
		['forward an hour', 60 * 60_000],
	])('may be set %s, and changes nothing', async (_, jump) => {
		const limiter = limiterOf(60);
		const log: string[] = [];
		const run = createRun();
		const take = async (name: string) => {
			(await limiter.take(run))!();
			log.push(name);
		};
		numbered(10).forEach((name) => void take(name));
		await jest.advanceTimersByTimeAsync(0);
		jest.setSystemTime(Date.now() + jump);
		numbered(10, 'next ').forEach((name) => void take(name));
		await jest.advanceTimersByTimeAsync(1_999);
		expect(log).toHaveLength(10);
		await jest.advanceTimersByTimeAsync(100);
		expect(log).toHaveLength(20);
	});
});

describe('a raised limit', () => {
	it('is followed at once by those who wait', async () => {
		const limiter = limiterOf(1);
		const log: Departure[] = [];
		void queue(limiter, createRun(), numbered(10), log);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(log).toHaveLength(1);
		limiter.setWindows(windowsOf(600));
		await jest.advanceTimersByTimeAsync(2_100);
		expect(log).toHaveLength(10);
	});
});

describe('a pause', () => {
	it('holds back the requests of every run until its end', async () => {
		const limiter = limiterOf(60);
		const log: Departure[] = [];
		limiter.pauseFor(20_000);
		void queue(limiter, createRun(), ['one'], log);
		void queue(limiter, createRun(), ['two'], log);
		await jest.advanceTimersByTimeAsync(19_999);
		expect(log).toEqual([]);
		await jest.advanceTimersByTimeAsync(1);
		expect(namesOf(log)).toEqual(['one', 'two']);
	});

	it('counts for those who wait already', async () => {
		const limiter = limiterOf(60);
		const log: Departure[] = [];
		void queue(limiter, createRun(), numbered(11), log);
		await jest.advanceTimersByTimeAsync(1_000);
		limiter.pauseFor(29_000);
		await jest.advanceTimersByTimeAsync(28_999);
		expect(log).toHaveLength(10);
		await jest.advanceTimersByTimeAsync(1);
		expect(log).toHaveLength(11);
	});

	it('is not shortened by a shorter one, nor by one that is over', async () => {
		const limiter = limiterOf(60);
		const log: Departure[] = [];
		limiter.pauseFor(20_000);
		limiter.pauseFor(5_000);
		limiter.pauseFor(-5_000);
		void queue(limiter, createRun(), ['one'], log);
		await jest.advanceTimersByTimeAsync(60_000);
		expect(log).toEqual([{ name: 'one', at: 20_000 }]);
	});
});

describe('a run that stops', () => {
	const reason = new Error('The execution was cancelled');

	it('leaves the queue at once, with its reason', async () => {
		const limiter = limiterOf(60);
		const run = createRun();
		const log: Departure[] = [];
		const takes = queue(limiter, run, numbered(15), log);
		await jest.advanceTimersByTimeAsync(0);
		run.stop(reason);
		const outcomes = await Promise.allSettled(takes);
		expect(outcomes.slice(10)).toEqual(Array(5).fill({ status: 'rejected', reason }));
		expect(log).toHaveLength(10);
	});

	it('takes no slots from the others', async () => {
		const limiter = limiterOf(60);
		const [stopped, other] = [createRun(), createRun()];
		const log: Departure[] = [];
		const takes = queue(limiter, stopped, numbered(40, 'stopped'), log);
		void Promise.allSettled(takes);
		void queue(limiter, other, numbered(10, 'other'), log);
		await jest.advanceTimersByTimeAsync(0);
		stopped.stop(reason);
		await jest.advanceTimersByTimeAsync(2_100);
		expect(namesOf(log)).toEqual([...numbered(10, 'stopped'), ...numbered(10, 'other')]);
	});

	it('is refused when it asks later, and costs nothing', async () => {
		const limiter = limiterOf(60);
		const stopped = createRun();
		stopped.stop(reason);
		await expect(limiter.take(stopped)).rejects.toBe(reason);
		const log: Departure[] = [];
		void queue(limiter, createRun(), numbered(10), log);
		await jest.advanceTimersByTimeAsync(0);
		expect(log).toHaveLength(10);
	});

	it('leaves a limiter that goes on for whoever comes next', async () => {
		const limiter = limiterOf(60);
		const stopped = createRun();
		const log: Departure[] = [];
		void Promise.allSettled(queue(limiter, stopped, numbered(12), log));
		await jest.advanceTimersByTimeAsync(0);
		stopped.stop(reason);
		await jest.advanceTimersByTimeAsync(10_000);
		void queue(limiter, createRun(), ['next'], log);
		await jest.advanceTimersByTimeAsync(0);
		expect(log[log.length - 1]).toEqual({ name: 'next', at: 10_000 });
	});
});

describe('the expected time of departure', () => {
	it.each([
		[60, 35],
		[60, 185],
		[7, 30],
		[600, 250],
	])('is the real one, at %s a minute for the last of %s', async (perMinute, count) => {
		const limiter = limiterOf(perMinute);
		const run = createRun();
		const log: Departure[] = [];
		const expected = limiter.expectedWait(run, count - 1);
		void queue(limiter, run, numbered(count), log);
		await jest.advanceTimersByTimeAsync(10 * 60_000);
		const { at } = log[count - 1];
		// The margin for what clocks differ, once a window.
		expect(Math.abs(at - expected)).toBeLessThanOrEqual(0.02 * at + 50);
	});

	it('counts those who wait already, and those of another run that come in turn', async () => {
		const limiter = limiterOf(60);
		const [long, short] = [createRun(), createRun()];
		const log: Departure[] = [];
		void queue(limiter, long, numbered(100), log);
		await jest.advanceTimersByTimeAsync(0);
		expect(limiter.expectedWait(short, 0)).toBeLessThan(limiter.expectedWait(long, 0));
		expect(limiter.expectedWait(short, 0)).toBeLessThanOrEqual(2_100);
		expect(limiter.expectedWait(long, 0)).toBeGreaterThan(60_000);
	});

	it('is after a pause', () => {
		const limiter = limiterOf(60);
		limiter.pauseFor(40_000);
		expect(limiter.expectedWait(createRun(), 0)).toBe(40_000);
	});
});

describe('a deadline', () => {
	it('that cannot be kept is refused at once, and costs nothing', async () => {
		const limiter = limiterOf(60);
		const run = createRun();
		void queue(limiter, run, numbered(60), []);
		expect(await limiter.take(run, { withinMs: 30_000 })).toBeUndefined();
		const log: Departure[] = [];
		void queue(limiter, run, ['next'], log);
		await jest.advanceTimersByTimeAsync(61_000);
		expect(log).toHaveLength(1);
	});

	it('that a pause lets pass is refused without a departure', async () => {
		const limiter = limiterOf(1);
		const run = createRun();
		void queue(limiter, run, ['first'], []);
		const late = limiter.take(run, { withinMs: 90_000 });
		limiter.pauseFor(100_000);
		const log: Departure[] = [];
		void queue(limiter, run, ['next'], log);
		await jest.advanceTimersByTimeAsync(100_000);
		expect(await late).toBeUndefined();
		expect(log).toHaveLength(1);
	});
});

describe('a request that arrives late', () => {
	it('is counted from its answer, so that the next ones do not come into its window', async () => {
		const limiter = limiterOf(300);
		const run = createRun();
		const answers = await Promise.all(numbered(10).map(async () => await limiter.take(run)));
		await jest.advanceTimersByTimeAsync(300);
		answers.forEach((answered) => answered!());
		const log: Departure[] = [];
		void queue(limiter, run, ['eleventh'], log);
		await jest.advanceTimersByTimeAsync(1_990);
		expect(log).toEqual([]);
		await jest.advanceTimersByTimeAsync(100);
		expect(log).toHaveLength(1);
	});

	it('holds the others no longer than half a second more, however late its answer', async () => {
		const limiter = limiterOf(300);
		const run = createRun();
		await Promise.all(numbered(10).map(async () => await limiter.take(run)));
		const log: Departure[] = [];
		void queue(limiter, run, ['eleventh'], log);
		await jest.advanceTimersByTimeAsync(2_600);
		expect(log).toHaveLength(1);
	});
});

describe('a limit that the API says is used up', () => {
	it('pauses everybody when others use the key as well', async () => {
		const limiter = limiterOf(300);
		const log: Departure[] = [];
		limiter.usedUp(60, 30_000);
		void queue(limiter, createRun(), ['next'], log);
		await jest.advanceTimersByTimeAsync(29_000);
		expect(log).toEqual([]);
		await jest.advanceTimersByTimeAsync(1_100);
		expect(log).toHaveLength(1);
	});

	it('changes nothing when the own requests explain it, since the own clock is finer', async () => {
		const limiter = limiterOf(300);
		const log: Departure[] = [];
		const run = createRun();
		await queue(limiter, run, numbered(10), log);
		limiter.usedUp(10, 30_000);
		void queue(limiter, run, ['next'], log);
		await jest.advanceTimersByTimeAsync(2_100);
		expect(log).toHaveLength(11);
	});
});

describe('rateLimiterFor', () => {
	it('gives one limiter to everybody who uses the same key, and another to other keys', () => {
		const limiter = limiterFor('shared-key', 60);
		expect(limiterFor('shared-key', 60)).toBe(limiter);
		expect(limiterFor('other-key', 60)).not.toBe(limiter);
	});

	it('lets two credentials of the same key share its limit', async () => {
		const log: Departure[] = [];
		void queue(limiterFor('twice-key', 60), createRun(), numbered(10), log);
		void queue(limiterFor('twice-key', 60), createRun(), ['eleventh'], log);
		await jest.advanceTimersByTimeAsync(1_999);
		expect(log).toHaveLength(10);
		await jest.advanceTimersByTimeAsync(1_000);
		expect(log).toHaveLength(11);
	});

	it('follows the requests per minute that were given last', async () => {
		limiterFor('changed-key', 60);
		const log: Departure[] = [];
		void queue(limiterFor('changed-key', 2), createRun(), numbered(3), log);
		await jest.advanceTimersByTimeAsync(59_000);
		expect(log).toHaveLength(2);
	});

	it('is the same one as long as somebody has it in hand, however long it was not used and whatever keys come', async () => {
		const limiter = limiterFor('old-key', 60);
		limiterFor('new-key-1', 60);
		expect(limiterFor('old-key', 60)).toBe(limiter);
		await jest.advanceTimersByTimeAsync(24 * 60 * 60_000);
		limiterFor('new-key-2', 60);
		expect(limiterFor('old-key', 60)).toBe(limiter);
	});

	it('is the same one when it was used again after a rest', async () => {
		const limiter = limiterFor('rested-key', 60);
		await jest.advanceTimersByTimeAsync(24 * 60 * 60_000);
		limiterFor('new-key-3', 60);
		void queue(limiter, createRun(), numbered(10), []);
		const log: Departure[] = [];
		void queue(limiterFor('rested-key', 60), createRun(), ['eleventh'], log);
		await jest.advanceTimersByTimeAsync(1_999);
		expect(log).toEqual([]);
	});

	it('is another one for the same key of another service', () => {
		const windows = windowsOf(60);
		const limiter = rateLimiterFor('One', 'key-of-both', windows);
		expect(rateLimiterFor('Other', 'key-of-both', windows)).not.toBe(limiter);
	});

	it('keeps the key nowhere that can be looked at', async () => {
		const key = 'a-key-not-to-be-seen';
		const limiter = limiterFor(key, 60);
		void limiter.take(createRun());
		const seen = inspect([limiter, rateLimiterModule], { depth: Infinity, showHidden: true });
		expect(seen).not.toContain(key);
		expect(JSON.stringify(limiter)).not.toContain(key);
	});
});
