/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const HAS_GROUPS = process.platform !== 'win32';
const TAIL_LINES = 40;
const COMMAND_GRACE_MS = 1_000;

/** How a child process ended. */
export interface Exit {
	code: number | null;
	signal: NodeJS.Signals | null;
}

/** What to start, where, and the file its output is appended to. */
export interface Command {
	file: string;
	args: string[];
	cwd: string;
	env: NodeJS.ProcessEnv;
	logPath: string;
	/** Opens a channel that the child sees closing when this process dies, however it dies. */
	channel?: boolean;
}

/** A child process that leads a process group of its own, so that nothing of it can be left behind. */
export interface Child {
	exited: Promise<Exit>;
	/** Asks it to end, and kills the whole group when it does not within the grace period. */
	stop(graceMs: number): Promise<void>;
}

/** A command that failed; the message ends with the last lines of its output. */
export class CommandError extends Error {}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => kill(child, 'SIGKILL')));

/** Starts a command in a process group of its own: a Ctrl-C in the terminal reaches only us. */
export function startChild(command: Command): Child {
	const log = openSync(command.logPath, 'a');
	const child = spawn(command.file, command.args, {
		cwd: command.cwd,
		env: command.env,
		detached: HAS_GROUPS,
		windowsHide: true,
		stdio: command.channel ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
	});
	closeSync(log);
	running.add(child);

	const exited = new Promise<Exit>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve({ code, signal }));
	}).finally(() => {
		kill(child, 'SIGKILL');
		running.delete(child);
	});
	exited.catch(() => undefined);

	return {
		exited,
		async stop(graceMs) {
			if (!running.has(child)) return;
			child.kill('SIGTERM');
			const enough = new AbortController();
			const grace = sleep(graceMs, undefined, { signal: enough.signal });
			const gone = exited.catch(() => undefined);
			await Promise.race([gone, grace.catch(() => undefined)]);
			enough.abort();
			kill(child, 'SIGKILL');
			await gone;
		},
	};
}

/** Runs a command to its end. Rejects when it fails, takes too long, or when the signal fires. */
export async function runToEnd(
	command: Command & { signal: AbortSignal; timeoutMs?: number },
): Promise<void> {
	command.signal.throwIfAborted();
	const child = startChild(command);
	const signals = [command.signal];
	if (command.timeoutMs) signals.push(AbortSignal.timeout(command.timeoutMs));
	const end = AbortSignal.any(signals);
	const stop = () => void child.stop(COMMAND_GRACE_MS);
	end.addEventListener('abort', stop, { once: true });
	try {
		const exit = await child.exited;
		command.signal.throwIfAborted();
		if (exit.code !== 0) {
			throw new CommandError(
				`${[command.file, ...command.args].join(' ')} ${describeExit(exit)}. ` +
					`Its output is in ${command.logPath} and ends with:\n${await tail(command.logPath)}`,
			);
		}
	} finally {
		end.removeEventListener('abort', stop);
	}
}

/** The last lines of a file, or an empty text when there is none. */
export async function tail(file: string, lines = TAIL_LINES): Promise<string> {
	const text = await readFile(file, 'utf8').catch(() => '');
	return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** How a process ended, in words. */
export function describeExit({ code, signal }: Exit): string {
	return signal ? `was ended by ${signal}` : `exited with code ${code}`;
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(HAS_GROUPS ? -child.pid : child.pid, signal);
	} catch {
		// Nothing of the group is left.
	}
}
