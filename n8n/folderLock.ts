/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/require-node-api-error */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TOUCH_MS = 5_000;
const STALE_MS = 30_000;
const POLL_MS = 1_000;

/** Who holds a lock. */
export interface LockHolder {
	pid: number;
	host: string;
}

/** Gives a lock back. */
export type Release = () => Promise<void>;

/**
 * Takes a lock file, or says who holds it. A lock is touched every few seconds while it is held,
 * so that one left by a killed process is recognised and taken over.
 */
export async function tryLock(file: string): Promise<Release | LockHolder> {
	await mkdir(path.dirname(file), { recursive: true });
	const holder: LockHolder = { pid: process.pid, host: hostname() };
	for (;;) {
		try {
			await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const other = await readHolder(file);
		if (other && !isStale(other.holder, Date.now() - other.touchedAt)) return other.holder;
		await rm(file, { force: true });
	}
	const touch = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => undefined);
	}, TOUCH_MS);
	touch.unref();
	return async () => {
		clearInterval(touch);
		await rm(file, { force: true });
	};
}

/** Takes a lock file, waiting for another process to give it back. */
export async function waitForLock(
	file: string,
	{ signal, onWait }: { signal: AbortSignal; onWait: (holder: LockHolder) => void },
): Promise<Release> {
	let told = false;
	for (;;) {
		const result = await tryLock(file);
		if (typeof result === 'function') return result;
		if (!told) onWait(result);
		told = true;
		await sleep(POLL_MS, undefined, { signal });
	}
}

/** Whether a lock was left behind: not touched for long, or its process is gone from this machine. */
export function isStale(holder: LockHolder, sinceTouchedMs: number): boolean {
	if (sinceTouchedMs > STALE_MS) return true;
	return holder.host === hostname() && !isAlive(holder.pid);
}

async function readHolder(
	file: string,
): Promise<{ holder: LockHolder; touchedAt: number } | undefined> {
	try {
		const { mtimeMs } = await stat(file);
		const text = await readFile(file, 'utf8');
		// Between its creation and its first write the file is empty.
		const holder = text ? (JSON.parse(text) as LockHolder) : { pid: 0, host: '' };
		return { holder, touchedAt: mtimeMs };
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
