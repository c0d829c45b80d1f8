import type { RateLimitWindow } from '../../sandbox';
import type { Batching } from '../../test/harness/bench/workloads';
import type { Section } from '../report/section';
import { spread, summaryOf } from '../report/statistics';
import type { Once } from '../tasks/task';
import { inParallel, measure, withSandbox, type Setting } from './setting';
import { shortestMs } from './shortest';

interface Case {
	limits: string;
	windows: RateLimitWindow[];
	count: number;
	requestsPerMinute: number;
	/** What a user could set HTTP Request to: exactly the limit, and a little less. */
	batchings: Batching[];
}

const MOST = 1.1;
const BURST = { limit: 10, windowMs: 2_000 };
const AT_ONCE = 10;
const MINUTE = { limit: 60, windowMs: 60_000 };

/** Many reads, against the limits of the API. */
export async function reads(setting: Setting): Promise<Section> {
	const cases: Case[] = [
		{
			limits: '10 per 2 s',
			windows: [BURST],
			count: setting.quick ? 40 : 200,
			requestsPerMinute: 300,
			batchings: [
				{ batchSize: 10, batchInterval: 2_000 },
				{ batchSize: 10, batchInterval: 2_050 },
			],
		},
		{
			limits: '60 per minute and 10 per 2 s',
			windows: [BURST, MINUTE],
			count: 70,
			requestsPerMinute: 60,
			batchings: [{ batchSize: 10, batchInterval: 10_050 }],
		},
	];
	setting.progress('Reads');
	const contests = cases.flatMap((each) =>
		[undefined, ...each.batchings].map((batching) => ({ each, batching })),
	);
	const all = await inParallel(
		AT_ONCE,
		contests.flatMap(({ each, batching }) =>
			Array.from({ length: setting.runs }, () => async () => await once(setting, each, batching)),
		),
	);
	const rows = contests.map(({ each, batching }, index) =>
		rowOf(each, batching, all.slice(index * setting.runs, (index + 1) * setting.runs)),
	);
	const ours = all.slice(0, setting.runs);
	const [{ windows, count, limits }] = cases;
	const ratio = summaryOf(ours.map(({ ms }) => ms / shortestMs(count, windows))).median;
	const failed = Math.max(...ours.map((run) => run.failed));
	return {
		title: 'Many reads under a limit',
		budgets: [
			{
				what: `${count} reads against ${limits}`,
				bar: `none failed, within ${MOST} of the shortest possible time`,
				measured: `${failed} failed, ${ratio.toFixed(2)}`,
				isMet: failed === 0 && ratio <= MOST,
			},
		],
		content: [
			'*Campaign → Get* for each item. HTTP Request is set by hand to what the limit allows, and to a little less, since requests that leave in time may arrive early after others that arrived late. Against 60 per minute there are 70 reads, so that a run takes a minute.',
			{
				columns: [
					'Limit',
					'reads',
					'By',
					'answers 429',
					'failed items',
					'seconds',
					'shortest',
					'ratio',
				],
				rows,
			},
		],
	};
}

async function once(
	setting: Setting,
	{ windows, count, requestsPerMinute }: Case,
	batching?: Batching,
): Promise<Once & { refused: number }> {
	const contender = { kind: batching ? ('http' as const) : ('node' as const) };
	const work = { workload: 'get' as const, contender, count, batching };
	return await withSandbox({ service: 'smartlead', rateLimit: windows }, async (server) => {
		const run = await measure(setting, server, { task: 'once', work, requestsPerMinute });
		if (run.error) throw new Error(run.error);
		return { ...run, refused: (await server.count()).refused };
	});
}

function rowOf(
	{ limits, windows, count }: Case,
	batching: Batching | undefined,
	runs: Array<Once & { refused: number }>,
) {
	const shortest = shortestMs(count, windows);
	const by = batching
		? `HTTP Request, ${batching.batchSize} every ${batching.batchInterval} ms`
		: 'Smartlead';
	return [
		limits,
		String(count),
		by,
		String(Math.max(...runs.map(({ refused }) => refused))),
		String(Math.max(...runs.map(({ failed }) => failed))),
		spread(
			runs.map(({ ms }) => ms / 1_000),
			1,
		),
		(shortest / 1_000).toFixed(1),
		spread(
			runs.map(({ ms }) => ms / shortest),
			2,
		),
	];
}
