/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runExamples } from './check';
import { deathReport } from './n8nServer';
import { Progress } from './progress';
import { stopSignal } from './stopSignal';
import { startTrial, type Trial } from './trial';
import { welcomeBox } from './welcomeBox';

const USAGE = `npm start [-- options]

Builds the nodes and starts an n8n with them, beside a sandbox of both APIs.

  --keep   keep n8n's data between runs (otherwise every run starts afresh)
  --check  run the example workflows, report, and stop
  --help   this text
`;

async function main(): Promise<number> {
	const { values: flags } = parseArgs({
		options: {
			keep: { type: 'boolean', default: false },
			check: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (flags.help) {
		print(USAGE);
		return 0;
	}

	const progress = new Progress(print);
	const signal = stopSignal((reason) => progress.line(`Stopping (${reason})`));
	let trial: Trial | undefined;
	let failed = false;
	try {
		const checkout = path.dirname(__dirname);
		trial = await startTrial({ checkout, keep: flags.keep, progress, signal });
		if (flags.check) {
			failed = !(await runExamples(trial, progress, signal));
			return failed ? 1 : 0;
		}
		print(welcomeBox(trial));
		await untilStopped(trial, signal);
		return 0;
	} catch (error) {
		if (signal.aborted) return 0;
		failed = true;
		progress.line(error instanceof Error ? error.message : String(error));
		return 1;
	} finally {
		await trial?.stop({ failed });
		if (signal.aborted) progress.line('Stopped');
	}
}

/** Resolves when a signal arrives; rejects when n8n dies by itself. */
async function untilStopped({ n8n }: Trial, signal: AbortSignal): Promise<void> {
	const stopped = new Promise<void>((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
	const died = n8n.exited.then(async (exit) => {
		if (!signal.aborted) throw await deathReport(n8n, exit);
	});
	await Promise.race([stopped, died]);
}

function print(text: string): void {
	process.stdout.write(text);
}

main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
