/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import type { ServiceName } from '../sandbox';
import { N8N_MODULES, PACKAGES, TASK } from '../test/harness/bench/environment';
import type { Answers, Task } from './tasks/task';

const TIMEOUT_MS = 300_000;
const TRIES = 3;

/** What the measurements run on: an installed n8n, and the packages as they are published. */
export interface Machine {
	/** The Node executable that n8n runs on. */
	node: string;
	n8nModules: string;
	/** Where the packages are installed, each under its name. */
	packages: string;
	/** The packed package of each service. */
	tarballs: Record<ServiceName, string>;
}

/** How a process has ended that did not end well. */
type Ending = Error & { stdout?: string; stderr?: string; signal?: NodeJS.Signals | null };

/**
 * Has a new process carry a task out. n8n's isolates take a process down now and then, mostly when
 * it ends: an answer that has come by then counts, and a task without one is given again.
 */
export async function inWorker<T extends Task>(
	machine: Machine,
	task: T,
): Promise<Answers[T['task']]> {
	for (let tries = 1; ; tries++) {
		const [outcome] = await Promise.allSettled([startWorker(machine, task)]);
		const ended = outcome.status === 'rejected' ? (outcome.reason as Ending) : outcome.value;
		const answer = answerIn(ended.stdout);
		if (answer !== undefined) return answer as Answers[T['task']];
		const { signal, stderr } = ended as Ending;
		if (signal !== 'SIGSEGV' || tries === TRIES) {
			throw new Error(`A measurement ended without an answer (${signal ?? 'error'}). ${stderr}`);
		}
	}
}

async function startWorker(machine: Machine, task: Task): Promise<{ stdout: string }> {
	const worker = path.join(__dirname, 'tasks/worker.ts');
	const env = { ...workerEnvironment(machine), [TASK]: JSON.stringify(task) };
	return await promisify(execFile)(machine.node, ['--expose-gc', '--import', 'tsx', worker], {
		cwd: path.dirname(__dirname),
		env,
		timeout: TIMEOUT_MS,
	});
}

/** The last line, if it is complete. What n8n logs stands before it. */
function answerIn(stdout = ''): unknown {
	const lines = stdout.split('\n');
	const last = lines.at(-2);
	return last?.startsWith('[') || last?.startsWith('{') ? (JSON.parse(last) as unknown) : undefined;
}

/** The environment in which n8n's packages are found, by the published packages as well. */
export function workerEnvironment({ n8nModules, packages }: Machine): NodeJS.ProcessEnv {
	return {
		...process.env,
		NODE_ENV: 'production',
		NODE_PATH: n8nModules,
		[N8N_MODULES]: n8nModules,
		[PACKAGES]: packages,
		N8N_USER_FOLDER: packages,
	};
}
