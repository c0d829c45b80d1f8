/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;

/** Waits until something is true, and fails when it does not become so in time. */
export async function until(
	what: string,
	isTrue: () => boolean | Promise<boolean>,
	timeoutMs = 60_000,
): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await isTrue())) {
		if (Date.now() > deadline) assert.fail(`Waited ${timeoutMs / 1000} s for this: ${what}`);
		await sleep(POLL_MS);
	}
}
