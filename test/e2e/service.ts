/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { setTimeout as sleep } from 'node:timers/promises';

import { startChild, tail } from '../../n8n/childProcess';

const START_TIMEOUT_MS = 30_000;
const STOP_GRACE_MS = 10_000;
const POLL_MS = 100;

/** A server that n8n needs in queue mode. */
export interface Service {
	port: number;
	stop(): Promise<void>;
}

/** What to start and how to know that it answers. */
export interface ServiceOptions {
	port: number;
	/** What a Debian has to have installed for it. */
	debianPackage: string;
	file: string;
	args: string[];
	folder: string;
	logPath: string;
	isReady(): Promise<boolean>;
}

/** Starts a server and waits until it answers. */
export async function startService(options: ServiceOptions): Promise<Service> {
	const { port, debianPackage, file, args, folder, logPath, isReady } = options;
	const child = startChild({ file, args, cwd: folder, env: process.env, logPath });
	const stop = async () => await child.stop(STOP_GRACE_MS);
	const ended = child.exited.then(
		async () => {
			throw new Error(`${file} ended. Its log ends with:\n${await tail(logPath)}`);
		},
		(error: Error) => {
			throw new Error(
				`${file} does not start (${error.message}). On Debian: apt-get install -y ${debianPackage}`,
			);
		},
	);
	ended.catch(() => undefined);
	const deadline = Date.now() + START_TIMEOUT_MS;
	while (!(await isReady())) {
		if (Date.now() > deadline) {
			await stop();
			throw new Error(`${file} does not answer. Its log ends with:\n${await tail(logPath)}`);
		}
		await Promise.race([ended, sleep(POLL_MS)]);
	}
	return { port, stop };
}
