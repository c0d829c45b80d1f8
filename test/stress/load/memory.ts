/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- asks the engine to collect */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects garbage, also what only finalizers and weak references hold. */
export async function collectGarbage(): Promise<void> {
	for (let round = 0; round < 3; round++) {
		collect();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** Megabytes of the heap in use after a collection. */
export async function heapMegabytes(): Promise<number> {
	await collectGarbage();
	return process.memoryUsage().heapUsed / 1024 / 1024;
}
