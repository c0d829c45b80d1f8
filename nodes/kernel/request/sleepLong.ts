import { sleep } from 'n8n-workflow';

/** What a timer can wait at the most, in milliseconds; it does not wait at all for longer. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits so many milliseconds, also more than a timer can. */
export async function sleepLong(ms: number): Promise<void> {
	let left = ms;
	for (; left > LONGEST_TIMER_MS; left -= LONGEST_TIMER_MS) await sleep(LONGEST_TIMER_MS);
	await sleep(left);
}
