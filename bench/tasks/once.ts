/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import { prepareWorkflow } from '../../test/harness/bench/runWorkflow';
import type { Server } from '../../test/harness/bench/service';
import { jobOf } from './jobOf';
import type { Once, Work } from './task';

const WATCH_MS = 5;
const WARM_ITEMS = 50;

/** Executes the same with few items, which compiles what many items run through. */
export async function warmUp(work: Work, server: Server): Promise<void> {
	if (!('count' in work)) return;
	const execute = await prepareWorkflow(jobOf({ ...work, count: WARM_ITEMS }, server));
	await execute();
}

/** One execution, watched: its time, what came of it, the longest stall and the peak of memory. */
export async function runOnce(
	work: Work,
	server: Server,
	{ requestsPerMinute, warm }: { requestsPerMinute?: number; warm?: boolean },
): Promise<Once> {
	if (warm) await warmUp(work, server);
	const job = { ...jobOf(work, server), node: { onError: 'continueRegularOutput' as const } };
	const execute = await prepareWorkflow({ ...job, requestsPerMinute });
	global.gc?.();
	const before = process.memoryUsage().rss;
	let peak = before;
	const look = () => (peak = Math.max(peak, process.memoryUsage().rss));
	const watch = setInterval(look, WATCH_MS);
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	// It counts from its first tick on.
	await sleep(WATCH_MS);
	const start = performance.now();
	const { items, error } = await execute();
	const ms = performance.now() - start;
	await sleep(WATCH_MS);
	delay.disable();
	clearInterval(watch);
	look();
	const failed = items.filter(({ json }) => json.error !== undefined).length;
	return {
		ms,
		succeeded: items.length - failed,
		failed,
		error,
		stallMs: delay.max / 1e6,
		peakBytes: peak - before,
	};
}
