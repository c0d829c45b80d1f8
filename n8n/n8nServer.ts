/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError, describeExit, startChild, tail, type Exit } from './childProcess';
import { findFreePorts, LOOPBACK } from './freePort';
import { n8nEnvironment } from './n8nEnvironment';
import type { N8nRuntime } from './n8nRuntime';

const USUAL_PORT = 5678;
const START_TIMEOUT_MS = 180_000;
const STOP_GRACE_MS = 15_000;
const POLL_MS = 250;
const MAX_ATTEMPTS = 3;

/** The process to start: n8n whole, or in queue mode one that only takes webhooks or only works. */
export type N8nCommand = 'start' | 'webhook' | 'worker';

/** Which n8n to start, on which data, and what interrupts the start. */
export interface N8nServerOptions {
	runtime: N8nRuntime;
	userFolder: string;
	signal: AbortSignal;
	/** `start` unless told otherwise. */
	command?: N8nCommand;
	/** Flags of that command. */
	flags?: string[];
	/** The port to take where possible: that of an n8n that this one follows, say. */
	port?: number;
	/** Variables beside, or instead of, those of a private n8n. */
	environment?: NodeJS.ProcessEnv;
}

/** A running n8n. */
export interface N8nServer {
	url: string;
	logPath: string;
	/** Resolves when n8n has ended, for whatever reason. */
	exited: Promise<Exit>;
	stop(): Promise<void>;
	/** Ends it at once, as a crash would. */
	kill(): Promise<void>;
}

/**
 * Starts n8n on a free loopback port, its usual or the wished one where possible, and waits until it answers. A
 * port that someone else takes in the meantime is replaced.
 */
export async function startN8n(options: N8nServerOptions): Promise<N8nServer> {
	const { command = 'start', signal } = options;
	const wishedPort = command === 'start' ? (options.port ?? USUAL_PORT) : 0;
	for (let attempt = 1; ; attempt++) {
		const server = await spawnN8n(options, attempt === 1 ? wishedPort : 0);
		try {
			await answering(server, command, signal);
			return server;
		} catch (error) {
			await server.stop();
			const portTaken = /port \d+ is already in use/i.test(await tail(server.logPath));
			if (!portTaken || attempt === MAX_ATTEMPTS) throw error;
		}
	}
}

async function spawnN8n(options: N8nServerOptions, wishedPort: number): Promise<N8nServer> {
	const { runtime, userFolder, signal, environment, command = 'start', flags = [] } = options;
	signal.throwIfAborted();
	const [port, brokerPort] = await findFreePorts([wishedPort, 0]);
	const home = path.join(userFolder, '.n8n');
	await mkdir(home, { recursive: true });
	const logPath = path.join(userFolder, 'n8n.log');
	await rm(logPath, { force: true });
	const child = startChild({
		file: runtime.node,
		args: ['--import', endWithParent(), runtime.script, command, ...flags],
		// n8n reads a .env file from where it is started.
		cwd: home,
		env: {
			...n8nEnvironment({ userFolder, node: runtime.node, port, brokerPort }),
			...environment,
		},
		logPath,
		channel: true,
	});
	return {
		url: `http://${LOOPBACK}:${port}`,
		logPath,
		exited: child.exited,
		stop: async () => await child.stop(STOP_GRACE_MS),
		kill: async () => await child.stop(0),
	};
}

/** A module that ends n8n when the channel to us closes: when we were killed, say. */
function endWithParent(): string {
	return "data:text/javascript,process.once('disconnect',()=>process.kill(process.pid,'SIGTERM'))";
}

async function answering(
	server: N8nServer,
	command: N8nCommand,
	signal: AbortSignal,
): Promise<void> {
	const dead = server.exited.then(async (exit) => {
		throw await deathReport(server, exit);
	});
	dead.catch(() => undefined);
	const deadline = Date.now() + START_TIMEOUT_MS;
	while (!(await isReady(server.url, command))) {
		if (Date.now() > deadline) {
			throw new CommandError(
				`n8n does not answer after ${START_TIMEOUT_MS / 1000} s. Its log, ${server.logPath}, ends ` +
					`with:\n${await tail(server.logPath)}`,
			);
		}
		await Promise.race([dead, sleep(POLL_MS, undefined, { signal })]);
	}
}

/** The error that tells how n8n died, with the end of its log. */
export async function deathReport(server: N8nServer, exit: Exit): Promise<Error> {
	return new CommandError(
		`n8n ${describeExit(exit)}. Its log, ${server.logPath}, ends with:\n${await tail(server.logPath)}`,
	);
}

async function isReady(url: string, command: N8nCommand): Promise<boolean> {
	try {
		const ready = await fetch(`${url}/healthz/readiness`);
		if (command !== 'start') return ready.ok;
		// While n8n starts, its REST API answers 200 with a text.
		const settings = await fetch(`${url}/rest/settings`);
		const type = settings.headers.get('content-type') ?? '';
		return ready.ok && settings.ok && type.includes('json');
	} catch {
		return false;
	}
}
