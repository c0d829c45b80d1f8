import { describeFailure } from './n8nExecution';
import type { Progress } from './progress';
import type { Trial } from './trial';

const RUN_TIMEOUT_MS = 120_000;

/**
 * Runs every example workflow that can be run without waiting for an event, tells how each went, and returns whether
 * all succeeded. With none to run there is nothing to be sure of: that is a failure.
 */
export async function runExamples(
	{ client, workflows }: Trial,
	progress: Progress,
	signal: AbortSignal,
): Promise<boolean> {
	let succeeded = 0;
	const runnable = workflows.filter(({ startFrom }) => startFrom !== undefined);
	for (const { id, name, startFrom } of runnable) {
		const executionId = await client.runWorkflow(id, startFrom as string);
		const execution = await client.waitForExecution(executionId, {
			timeoutMs: RUN_TIMEOUT_MS,
			signal,
		});
		if (execution.status === 'success') succeeded++;
		const outcome = execution.status === 'success' ? 'success' : describeFailure(execution);
		progress.line(`Workflow "${name}": ${outcome}`);
	}
	progress.line(
		`${succeeded} of ${runnable.length} workflows succeeded; ` +
			`${workflows.length - runnable.length} wait for an event and were not run`,
	);
	return runnable.length > 0 && succeeded === runnable.length;
}
