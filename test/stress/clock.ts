/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- real timers and sockets drive the virtual clock */
import type { ClientRequest } from 'node:http';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * A clock that leaps over waits: when nothing has happened for a moment and no request is under
 * way, it is the time at which the next sleeper wakes. Requests still take real time, over real
 * sockets.
 */

interface Sleeper {
	due: number;
	wake: () => void;
}

const QUIET_TICKS = 3;
const TICK_MS = 1;
const REQUEST_STARTED = 'http.client.request.start';

const realNow = Date.now.bind(Date);
const realMonotonic = performance.now.bind(performance);
let ahead = 0;
let wallClockOff = 0;
let sleepers: Sleeper[] = [];
let quiet = 0;
let busy = 0;

/** In the place of `sleep` of n8n-workflow. */
export async function sleep(ms: number): Promise<void> {
	quiet = 0;
	const due = performance.now() + Math.max(0, ms);
	await new Promise<void>((wake) => sleepers.push({ due, wake }));
}

/** Sets the clock of the system forward by so many milliseconds, or back. Time passes as before. */
export function setWallClock(by: number): void {
	wallClockOff += by;
}

/** Real milliseconds, which no leap adds to. */
export const realMilliseconds = realMonotonic;

/** Waits that many real milliseconds, during which the clock does not leap. */
export async function realWait(ms: number): Promise<void> {
	busy++;
	await new Promise((resolve) => setTimeout(resolve, ms));
	release();
}

/** How many sleepers there are: whether anything still waits. */
export function sleeping(): number {
	return sleepers.length;
}

/** Starts the clock. @returns a function that stops it and sets the time right again. */
export function startClock(): () => void {
	Date.now = () => realNow() + ahead + wallClockOff;
	performance.now = () => realMonotonic() + ahead;
	subscribe(REQUEST_STARTED, holdDuring);
	const timer = setInterval(tick, TICK_MS);
	return () => {
		clearInterval(timer);
		unsubscribe(REQUEST_STARTED, holdDuring);
		Date.now = realNow;
		performance.now = realMonotonic;
		ahead = 0;
		wallClockOff = 0;
		sleepers = [];
	};
}

function holdDuring(message: unknown): void {
	busy++;
	(message as { request: ClientRequest }).request.once('close', release);
}

function release(): void {
	busy--;
	quiet = 0;
}

function tick(): void {
	if (busy > 0 || ++quiet < QUIET_TICKS || !sleepers.length) return;
	const next = Math.min(...sleepers.map(({ due }) => due));
	ahead += Math.max(0, next - performance.now());
	const now = performance.now();
	const waking = sleepers.filter(({ due }) => due <= now);
	sleepers = sleepers.filter(({ due }) => due > now);
	for (const { wake } of waking) wake();
	quiet = 0;
}
