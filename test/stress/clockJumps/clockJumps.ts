/* eslint-disable @n8n/community-nodes/no-restricted-imports -- sees requests arrive on another clock than the sandbox's */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

import type { INodeParameters } from 'n8n-workflow';

import type { Window } from '../../../nodes/kernel/definition/service';
import { smartlead } from '../../../nodes/Smartlead/service';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { credentialFor, startNode } from '../../harness/runNode';
import type { Random } from '../../harness/seededRandom';
import { oneOf, randomFrom } from '../../harness/seededRandom';
import type { Attack } from '../attack';
import { foundBy } from '../attack';
import { setWallClock, sleep } from '../clock';

const read: INodeParameters = {
	resource: 'campaign',
	operation: 'get',
	campaignId: byId(90211),
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What people, time servers and machines that wake up do to a clock. */
const JUMPS_MS = [-DAY_MS, DAY_MS, -60 * MINUTE_MS, MINUTE_MS, -MINUTE_MS, 3_000, -3_000];
const PACES = [20, 60, 120, 600];

const REQUEST_ARRIVED = 'http.server.request.start';

// For how late requests arrive on a busy machine, and the margin for each window.
const SLOWER = 1.05;
const LATE_MS = 2_000;

/**
 * Sends more requests than the limit lets leave at once, while the clock of the system is set forward
 * and back. Requests are counted on a clock that only goes forward, as the API has one of its own.
 */
export const attackClock: Attack = async ({ seed, rounds }) => {
	const random = randomFrom(seed);
	const wrong = { 'windows with too many requests': 0, 'runs that stalled': 0, 'items lost': 0 };
	const tried = { requests: 0, jumps: 0, slowest: 0 };
	for (let round = 0; round < rounds; round++) {
		const perMinute = oneOf(random, PACES);
		const count = 11 + random(Math.min(2 * perMinute, 190));
		const { windows } = smartlead.pace({ requestsPerMinute: perMinute });
		// One of them may be refused, and is sent again.
		const longest = shortestTime(windows, count + 1) * SLOWER + LATE_MS;
		const run = { random, apiKey: `clock-${round}`, perMinute, count, longest };
		const { arrivals, jumps, ms, done } = await runWhileJumping(run);
		const hasStalled = ms > longest;
		wrong['windows with too many requests'] += tooMany(arrivals, windows);
		wrong['runs that stalled'] += Number(hasStalled);
		wrong['items lost'] += hasStalled ? 0 : count - done;
		tried.requests += arrivals.length;
		tried.jumps += jumps;
		tried.slowest = Math.max(tried.slowest, ms / longest);
	}
	return [
		foundBy(
			`${rounds} runs while the clock is set forward and back by up to a day`,
			`${tried.requests} requests, ${tried.jumps} jumps, the slowest run took ${tried.slowest.toFixed(2)} of the time that it may take`,
			wrong,
		),
	];
};

interface PacedRun {
	random: Random;
	apiKey: string;
	perMinute: number;
	count: number;
	/** In milliseconds; when it takes twice as long, it is stopped. */
	longest: number;
}

/** Runs the items in executions of which each begins when the one before is over. */
async function runWhileJumping({ random, apiKey, perMinute, count, longest }: PacedRun) {
	const sandbox = await startSmartleadSandbox({ apiKey });
	if (random(3) === 0) {
		const headers = { 'retry-after': '1' };
		sandbox.fault({ kind: 'status', status: 429, headers, skip: random(count) });
	}
	const arrivals: number[] = [];
	const note = () => void arrivals.push(performance.now());
	subscribe(REQUEST_ARRIVED, note);
	const start = performance.now();
	const isLate = () => performance.now() - start > 2 * longest;
	let cancel = () => {};
	const clock = jumpingClock(random, (20 * MINUTE_MS) / perMinute, () => isLate() && cancel());
	let done = 0;
	while (done < count && !isLate()) {
		const items = Array.from({ length: Math.min(count - done, 5 + random(count)) }, () => ({}));
		const execution = startNode(sandbox, read, {
			items,
			credential: credentialFor(sandbox, perMinute),
		});
		({ cancel } = execution);
		const [run] = await Promise.allSettled([execution.result]);
		if (run.status === 'rejected' || run.value.items.length < items.length) break;
		done += items.length;
	}
	const ms = performance.now() - start;
	const jumps = await clock.stop();
	unsubscribe(REQUEST_ARRIVED, note);
	await sandbox.stop();
	return { arrivals, jumps, ms, done };
}

/** Sets the clock again and again, until it is told to stop. */
function jumpingClock(random: Random, longestPause: number, onJump: () => unknown) {
	let jumps = 0;
	let isRunning = true;
	const run = async () => {
		for (; isRunning; jumps++) {
			setWallClock(oneOf(random, JUMPS_MS));
			onJump();
			await sleep(random(longestPause));
		}
	};
	const running = run();
	return {
		async stop(): Promise<number> {
			isRunning = false;
			await running;
			return jumps;
		},
	};
}

/** How many windows, each beginning with a request, hold more of them than they may. */
function tooMany(arrivals: number[], windows: Window[]): number {
	const isTooMany = (at: number) =>
		windows.some(
			({ limit, ms }) => arrivals.filter((other) => other >= at && other < at + ms).length > limit,
		);
	return arrivals.filter(isTooMany).length;
}

/** How long so many requests take at the least. */
function shortestTime(windows: Window[], count: number): number {
	const departures: number[] = [];
	for (let index = 0; index < count; index++) {
		const free = windows.map(({ limit, ms }) => (departures[index - limit] ?? -ms) + ms);
		departures.push(Math.max(0, ...free));
	}
	return departures[count - 1];
}
