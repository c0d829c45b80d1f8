import { nameOf } from '../../test/harness/bench/names';
import { services } from '../../test/harness/bench/services';
import type { Part } from '../report/section';
import { spread, summaryOf } from '../report/statistics';
import type { SandboxServer } from '../sandboxServer';
import type { Once, Work } from '../tasks/task';
import { inTurn, measure, type Setting } from './setting';

const MOST_MS = 250;
const BATCHING = { batchSize: 20, batchInterval: 1 };
// Faster than any plan, and still not all at once.
const REQUESTS_PER_MINUTE = 20_000;

/** The longest that a plain Get of many items keeps n8n from anything else. */
export async function stalls(setting: Setting, server: SandboxServer): Promise<Part> {
	setting.progress('Stalls');
	const count = setting.quick ? 200 : 1_000;
	const get = { workload: 'get' as const, count };
	const ours = { ...get, contender: { kind: 'node' as const } };
	const { name: service } = services[server.service];
	const ownName = nameOf('node', service);
	const routedName = nameOf('routed', service);
	const works: Array<{ name: string; work: Work; isBudget?: boolean }> = [
		{ name: nameOf('http', service), work: { ...get, contender: { kind: 'http' } } },
		{ name: ownName, work: ours },
		{
			name: `${ownName}, batching 20 / 1 ms`,
			work: { ...ours, batching: BATCHING },
			isBudget: true,
		},
		{ name: routedName, work: { ...get, contender: { kind: 'routed' } } },
		{
			name: `${routedName}, batching 20 / 1 ms`,
			work: { ...get, contender: { kind: 'routed' }, batching: BATCHING },
		},
	];
	const measured = await inTurn(works.length, async (index): Promise<Once[]> => {
		const order = { task: 'once' as const, work: works[index].work, warm: true };
		return await inTurn(setting.runs, async () => {
			await server.clear();
			return await measure(setting, server, { ...order, requestsPerMinute: REQUESTS_PER_MINUTE });
		});
	});
	const stallsOf = (runs: Once[]) => runs.map(({ stallMs }) => stallMs);
	return {
		budgets: works.flatMap(({ name, isBudget }, index) => {
			const { median } = summaryOf(stallsOf(measured[index]));
			if (!isBudget) return [];
			return {
				what: `Longest event-loop stall at ${count} items, ${name}`,
				bar: `at most ${MOST_MS} ms`,
				measured: `${median.toFixed(0)} ms`,
				isMet: median <= MOST_MS,
			};
		}),
		content: [
			`The longest stall of the event loop, and the time in all, at ${count} items (ms). The credential allows ${REQUESTS_PER_MINUTE.toLocaleString('en')} requests per minute here, which HTTP Request does not know of; the time of the node is mostly that wait.`,
			{
				columns: ['Node', 'longest stall', 'time'],
				rows: works.map(({ name }, index) => [
					name,
					spread(stallsOf(measured[index])),
					spread(measured[index].map(({ ms }) => ms)),
				]),
			},
		],
	};
}
