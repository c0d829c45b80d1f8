/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { Bench } from 'tinybench';

import { prepareWorkflow } from '../../test/harness/bench/runWorkflow';
import type { Server } from '../../test/harness/bench/service';
import { jobOf } from './jobOf';
import { warmUp } from './once';
import type { Cpu, Work } from './task';

/** CPU time of executions of this process, which the server is not part of. */
export async function measureCpu(
	works: Work[],
	server: Server,
	repetitions: number,
): Promise<Cpu[]> {
	const bench = new Bench({
		now: cpuMs,
		time: 0,
		iterations: repetitions,
		warmup: false,
		throws: true,
	});
	for (const [index, work] of works.entries()) {
		await warmUp(work, server);
		const execute = await prepareWorkflow(jobOf(work, server));
		bench.add(
			String(index),
			async () => {
				const { error } = await execute();
				if (error) throw new Error(error);
			},
			{ beforeEach: () => global.gc?.() },
		);
	}
	const tasks = await bench.run();
	return tasks.map(({ result }) => {
		if (result.state !== 'completed') throw new Error(`A benchmark ended as ${result.state}`);
		return { ms: result.latency.p50 };
	});
}

function cpuMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
}
