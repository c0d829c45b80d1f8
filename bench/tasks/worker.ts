/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/**
 * A process of its own for one measurement. It finds its task as JSON in the environment, since
 * arguments are shown in process lists, and answers one line of JSON.
 */
import { TASK } from '../../test/harness/bench/environment';
import { nodeTypeOf, resources } from '../../test/harness/bench/contenders';
import { services } from '../../test/harness/bench/services';
import { workflow } from '../../test/harness/bench/n8nModules';
import { measureCpu } from './cpu';
import { runOnce } from './once';
import { profile } from './profile';
import type { Answers, Task } from './task';

async function answer(task: Task): Promise<Answers[Task['task']]> {
	const { server } = task;
	const service = services[server.service];
	switch (task.task) {
		case 'cpu':
			return await measureCpu(task.work, server, task.repetitions);
		case 'once':
			return await runOnce(task.work, server, task);
		case 'profile':
			return await profile(task.work, server, task.repetitions);
		case 'properties':
			return task.contenders.map((contender) => ({
				properties: nodeTypeOf(contender, service).description.properties.length,
				operations: resources(service).reduce((sum, { operations }) => sum + operations.length, 0),
			}));
	}
}

answer(JSON.parse(process.env[TASK]!) as Task).then(
	async (result) => {
		// An isolate that is in use when the process ends takes it down.
		await workflow.Expression.disposeExpressionEngine();
		process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
	},
	(error: unknown) => {
		process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
		process.exit(1);
	},
);
