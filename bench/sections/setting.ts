/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

import { inWorker, type Machine } from '../inWorker';
import { startSandboxServer, type SandboxServer, type SandboxWish } from '../sandboxServer';
import type { Answers, Task } from '../tasks/task';

/** What a section is measured with. */
export interface Setting {
	machine: Machine;
	/** How often each measurement is taken. */
	runs: number;
	/** Small sizes, to try the benchmarks themselves. */
	quick: boolean;
	progress: (text: string) => void;
}

/** A task without its server. */
export type Order = Task extends infer T ? (T extends Task ? Omit<T, 'server'> : never) : never;

/** Has a task carried out against a sandbox. */
export async function measure<T extends Order>(
	{ machine }: Setting,
	{ service, url, apiKey }: SandboxServer,
	order: T,
): Promise<Answers[T['task']]> {
	const task = { ...order, server: { service, url, apiKey } } as unknown as Task;
	return (await inWorker(machine, task)) as Answers[T['task']];
}

/** Does some work with a sandbox that is stopped afterwards. */
export async function withSandbox<R>(
	wish: SandboxWish,
	work: (server: SandboxServer) => Promise<R>,
): Promise<R> {
	const server = await startSandboxServer(wish);
	try {
		return await work(server);
	} finally {
		server.stop();
	}
}

/** Does something once a run, one after the other. */
export async function inTurn<R>(runs: number, work: (run: number) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	for (let run = 0; run < runs; run++) results.push(await work(run));
	return results;
}

const STAGGER_MS = 1_000;

/**
 * Does work that only waits, a limited number at a time, in order. They start one after the other,
 * so that none waits for the processor instead of for the limit.
 */
export async function inParallel<R>(atOnce: number, works: Array<() => Promise<R>>): Promise<R[]> {
	const results: R[] = [];
	const rest = [...works.entries()];
	const lane = async (_: unknown, number: number) => {
		await sleep(number * STAGGER_MS);
		for (let next = rest.shift(); next; next = rest.shift()) {
			const [index, work] = next;
			results[index] = await work();
		}
	};
	await Promise.all(Array.from({ length: atOnce }).map(lane));
	return results;
}
