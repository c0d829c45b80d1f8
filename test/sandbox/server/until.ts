/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for what nothing announces.
 * @throws Error when it has not come after three seconds.
 */
export async function until(condition: () => boolean): Promise<void> {
	const deadline = Date.now() + 3000;
	while (!condition()) {
		if (Date.now() > deadline) throw new Error('waited in vain');
		await sleep(5);
	}
}
