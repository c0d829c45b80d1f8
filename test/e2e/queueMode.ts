/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { LOOPBACK } from '../../n8n/freePort';
import type { N8nRuntime } from '../../n8n/n8nRuntime';
import { startN8n, type N8nCommand, type N8nServer } from '../../n8n/n8nServer';
import { installTarball } from '../../n8n/packageInstall';
import { DATABASE, POSTGRES_USER, startPostgres, type Postgres } from './postgresServer';
import { startRedis } from './redisServer';

/** What to run in queue mode. */
export interface QueueModeOptions {
	runtime: N8nRuntime;
	/** The packed packages, which each process gets a copy of. */
	tarballs: string[];
	/** How many executions a worker carries out at a time, 1 unless told otherwise. */
	concurrency?: number;
	signal: AbortSignal;
}

/** An n8n in queue mode: each process with a user folder of its own, as in containers. */
export interface QueueMode {
	/** Has the editor, and registers webhooks without taking their calls. */
	main: N8nServer;
	/** Takes the calls of webhooks. */
	webhook: N8nServer;
	workers: [N8nServer, N8nServer];
	database: Postgres;
	startWorker(): Promise<N8nServer>;
	startWebhook(): Promise<N8nServer>;
	stop(): Promise<void>;
}

/** Starts Redis, PostgreSQL, a main process, a webhook processor and two workers. */
export async function startQueueMode(options: QueueModeOptions): Promise<QueueMode> {
	const folder = await mkdtemp(path.join(tmpdir(), 'queue-mode-'));
	// PostgreSQL may run under another account.
	await chmod(folder, 0o711);
	const started: Array<{ stop(): Promise<void> }> = [];
	const stop = async () => {
		for (const part of started.reverse()) await part.stop();
		await rm(folder, { recursive: true, force: true });
	};
	const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
		started.push(part);
		return part;
	};
	try {
		const redis = keep(await startRedis(folder));
		const postgres = keep(await startPostgres(folder));
		const environment = queueEnvironment(redis.port, postgres.port);
		const start = async (name: string, command: N8nCommand, flags: string[] = []) =>
			keep(await startProcess({ ...options, name, command, flags, folder, environment }));
		const flags = [`--concurrency=${options.concurrency ?? 1}`];
		const count = { worker: 0, webhook: 0 };
		const startWorker = async () => await start(`worker-${++count.worker}`, 'worker', flags);
		const startWebhook = async () => await start(`webhook-${++count.webhook}`, 'webhook');
		// The main process makes the tables.
		const main = await start('main', 'start');
		const [webhook, ...workers] = await Promise.all([startWebhook(), startWorker(), startWorker()]);
		return { main, webhook, workers, database: postgres, startWorker, startWebhook, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** The executions that a process has begun to carry out, as its log tells. */
export async function executionsOf({ logPath }: N8nServer): Promise<string[]> {
	const log = await readFile(logPath, 'utf8');
	return [...log.matchAll(/Worker started execution (\d+)/g)].map(([, id]) => id);
}

interface ProcessOptions extends QueueModeOptions {
	name: string;
	command: N8nCommand;
	flags: string[];
	folder: string;
	environment: NodeJS.ProcessEnv;
}

async function startProcess(options: ProcessOptions): Promise<N8nServer> {
	const { runtime, tarballs, signal, name, command, flags, folder, environment } = options;
	const userFolder = path.join(folder, name);
	await mkdir(userFolder);
	for (const tarball of tarballs) await installTarball(tarball, userFolder, signal);
	return await startN8n({ runtime, userFolder, signal, command, flags, environment });
}

function queueEnvironment(redisPort: number, postgresPort: number): NodeJS.ProcessEnv {
	return {
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		QUEUE_BULL_REDIS_HOST: LOOPBACK,
		QUEUE_BULL_REDIS_PORT: String(redisPort),
		// A dead worker is noticed after a minute and more otherwise.
		QUEUE_WORKER_LOCK_DURATION: '6000',
		QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
		QUEUE_WORKER_STALLED_INTERVAL: '2000',
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: LOOPBACK,
		DB_POSTGRESDB_PORT: String(postgresPort),
		DB_POSTGRESDB_DATABASE: DATABASE,
		DB_POSTGRESDB_USER: POSTGRES_USER,
	};
}
