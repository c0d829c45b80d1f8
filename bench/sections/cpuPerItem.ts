import type { Contender } from '../../test/harness/bench/contenders';
import { nameOf } from '../../test/harness/bench/names';
import { services } from '../../test/harness/bench/services';
import type { Part } from '../report/section';
import { ratios, spread, summaryOf } from '../report/statistics';
import type { SandboxServer } from '../sandboxServer';
import type { Work } from '../tasks/task';
import { inTurn, measure, type Setting } from './setting';

const MOST = 4.8;
const KINDS = ['http', 'node'] as const;
const BEFORE = ['routed', 'unmerged'] as const;
const ROUTING =
	"By declarative routing, n8n walks all properties of the node twice for each item, and evaluates what the user has entered once for every property of that name, shown or not: the ID of a campaign 16 times, since eight properties are named so, each evaluation in n8n's isolate. The node's custom operations evaluate it once. *Before* is the same node without them. n8n still takes that road where an expression gives resource or operation, and for older AI agents.";

/**
 * CPU milliseconds per item of a plain Get, by contender, one value a run. All contenders of a run
 * are measured in one process.
 */
export async function measureGet(
	setting: Setting,
	server: SandboxServer,
	contenders: Contender[],
	count: number,
	runs = setting.runs,
): Promise<number[][]> {
	const work = contenders.map((contender): Work => ({ workload: 'get', contender, count }));
	if (contenders.length === 0) return [];
	const all = await inTurn(runs, async () => {
		await server.clear();
		return await measure(setting, server, { task: 'cpu', work, repetitions: 1 });
	});
	return contenders.map((_, index) => all.map((run) => run[index].ms / count));
}

/** CPU per item beside HTTP Request, and beside the node built as large declarative nodes are. */
export async function cpuPerItem(setting: Setting, server: SandboxServer): Promise<Part> {
	const { name, get, wasDeclarative } = services[server.service];
	setting.progress(`CPU per item, ${name}`);
	const [few, many] = setting.quick ? [50, 200] : [200, 1_000];
	const kinds = wasDeclarative ? [...KINDS, ...BEFORE] : KINDS;
	const contenders = kinds.map((kind): Contender => ({ kind }));
	const byCount: Array<[number, number[][]]> = [
		[few, await measureGet(setting, server, contenders, few)],
		// So slow without merged fields that one run has to do.
		[
			many,
			[
				...(await measureGet(setting, server, contenders.slice(0, 3), many)),
				...(await measureGet(setting, server, contenders.slice(3), many, 1)),
			],
		],
	];
	const ratioOf = (values: number[], http: number[]) =>
		values.length === http.length
			? summaryOf(ratios(values, http)).median
			: summaryOf(values).median / summaryOf(http).median;
	const ours = byCount.map(([, [http, node]]) => ratioOf(node, http));
	return {
		budgets: [
			{
				what: `CPU per item of a plain Get, ${name} beside n8n's HTTP Request node`,
				bar: `at most ${MOST} times`,
				measured: ours.map((ratio) => ratio.toFixed(2)).join(' and '),
				isMet: Math.max(...ours) <= MOST,
			},
		],
		content: [
			`${name}'s *${get.title}* for each of some items, whose ID comes from the item by an expression, beside n8n's HTTP Request node with the same call to the same server. CPU of the process that executes, which the server is not part of.`,
			{
				columns: ['Items', 'Node', 'ms per item', 'ratio'],
				rows: byCount.flatMap(([count, values]) =>
					values.map((own, index) => [
						String(count),
						nameOf(kinds[index], name),
						spread(own, 2),
						ratioOf(own, values[0]).toFixed(2),
					]),
				),
			},
			...(wasDeclarative ? [ROUTING] : []),
		],
	};
}
