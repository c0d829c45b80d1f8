/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '../../../sandbox/server/time/clock';

const HOUR = 3_600_000;

let clock: Clock;
let end: AbortController;

beforeEach(() => {
	clock = new Clock();
	end = new AbortController();
});
afterEach(() => end.abort());

/** What becomes of a wait; `null` while it goes on. */
function waiting(ms: number): { over: boolean } {
	const wait = { over: false };
	void clock.wait(ms, end.signal).then(() => (wait.over = true));
	return wait;
}

/** Everything that can happen without time happens. */
const settle = async () => await setImmediate();

it('is that of the machine', () => {
	const before = Date.now();
	expect(clock.now()).toBeGreaterThanOrEqual(before);
	expect(clock.now()).toBeLessThanOrEqual(Date.now());
});

it('is set forward, and ends the waits that are over by then', async () => {
	const before = Date.now();
	const [short, long] = [waiting(HOUR), waiting(2 * HOUR)];
	clock.forward(HOUR);
	await settle();
	expect([short.over, long.over]).toEqual([true, false]);
	expect(clock.now()).toBeGreaterThanOrEqual(before + HOUR);
	clock.forward(HOUR);
	await settle();
	expect(long.over).toBe(true);
});

it('stands still while it is held, and runs on from there', async () => {
	clock.hold();
	const held = clock.now();
	const wait = waiting(1);
	await sleep(5);
	expect([clock.now(), wait.over]).toEqual([held, false]);
	clock.forward(1);
	await settle();
	expect([clock.now(), wait.over]).toEqual([held + 1, true]);
	const next = waiting(1);
	clock.release();
	expect(clock.now()).toBeLessThan(held + HOUR);
	await sleep(20);
	expect(next.over).toBe(true);
});

it('holds a wait that has begun before', async () => {
	const wait = waiting(10);
	clock.hold();
	await sleep(30);
	expect(wait.over).toBe(false);
});

it('lets go of whoever is told not to wait on', async () => {
	clock.hold();
	const wait = waiting(HOUR);
	end.abort();
	await settle();
	expect(wait.over).toBe(true);
	await clock.wait(HOUR, end.signal);
});

it('is that of the machine again after a reset', () => {
	clock.forward(HOUR);
	clock.hold();
	clock.reset();
	expect(clock.now()).toBeLessThan(Date.now() + HOUR);
	expect(clock.isHeld).toBe(false);
});
