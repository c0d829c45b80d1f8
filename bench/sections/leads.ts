import type { Section } from '../report/section';
import { spread } from '../report/statistics';
import type { Once, Work } from '../tasks/task';
import { inParallel, measure, withSandbox, type Setting } from './setting';
import { shortestMs } from './shortest';

const LIMIT = { limit: 10, windowMs: 2_000 };
const LEADS = 10_000;
// As many as the API takes in one request.
const CHUNK = 400;
// At most as many as the limit lets through, with a little for late arrivals.
const BATCHING = { batchSize: 10, batchInterval: 2_050 };
const REQUESTS_PER_MINUTE = 300;
// Each is busy with thousands of leads for a moment.
const AT_ONCE = 6;
const WARM_UP = { task: 'once' as const, work: { workload: 'addLeads' as const, count: 4_000 } };

/** Many leads into a campaign, against the limit of the API. */
export async function leads(setting: Setting): Promise<Section> {
	const single = setting.quick ? 50 : 250;
	const works: Array<{ name: string; leads: number; work: Work }> = [
		{
			name: 'Smartlead, *Campaign Lead → Add*',
			leads: LEADS,
			work: { workload: 'addLeads', count: LEADS },
		},
		{
			name: 'HTTP Request, batches of 100 made by hand, 10 every 2.05 s',
			leads: LEADS,
			work: { workload: 'addLeadsByHttp', count: LEADS, each: 100, batching: BATCHING },
		},
		{
			name: 'HTTP Request, a lead an item, 10 every 2.05 s',
			leads: single,
			work: { workload: 'addLeadsByHttp', count: single, each: 1, batching: BATCHING },
		},
		{
			name: 'HTTP Request, a lead an item, no batching',
			leads: single,
			work: { workload: 'addLeadsByHttp', count: single, each: 1 },
		},
	];
	setting.progress('Leads');
	// The longest first.
	const longestFirst = [...works].reverse();
	const all = await inParallel(
		AT_ONCE,
		longestFirst.flatMap(({ work }) =>
			Array.from({ length: setting.runs }, () => async () => await once(setting, work)),
		),
	);
	const runsOf = (work: Work) => {
		const first = longestFirst.findIndex((each) => each.work === work) * setting.runs;
		return all.slice(first, first + setting.runs);
	};
	const [ours] = runsOf(works[0].work);
	const rows = works.map(({ name, leads: count, work }) => {
		const runs = runsOf(work);
		const requests = runs[0].requests;
		const seconds = runs.map(({ ms }) => ms / 1_000);
		return [
			name,
			count.toLocaleString('en'),
			String(requests),
			String(Math.max(...runs.map(({ refused }) => refused))),
			String(Math.max(...runs.map(({ failed }) => failed))),
			spread(seconds, 1),
			(shortestMs(requests - runs[0].refused, [LIMIT]) / 1_000).toFixed(1),
			spread(seconds.map((each) => (each / count) * LEADS)),
		];
	});
	return {
		title: 'Many leads into a campaign',
		budgets: [
			{
				what: `${LEADS.toLocaleString('en')} leads uploaded`,
				bar: `${LEADS / CHUNK} requests, every item accounted for`,
				measured: `${ours.requests} requests, ${(ours.succeeded + ours.failed).toLocaleString('en')} items accounted for, ${ours.failed} of them failed`,
				isMet: ours.requests === LEADS / CHUNK && ours.succeeded === LEADS,
			},
		],
		content: [
			`Against 10 requests per 2 seconds. One lead an item is measured with ${single} leads, so that a run takes no half hour; the last column reckons it for ${LEADS.toLocaleString('en')}.`,
			{
				columns: [
					'By',
					'leads',
					'requests',
					'of them 429',
					'failed items',
					'seconds',
					'shortest for its requests',
					`seconds for ${LEADS.toLocaleString('en')}`,
				],
				rows,
			},
		],
	};
}

async function once(
	setting: Setting,
	work: Work,
): Promise<Once & { requests: number; refused: number }> {
	return await withSandbox({}, async (server) => {
		// A cold server would take in the first requests late, and count them late.
		await measure(setting, server, WARM_UP);
		await server.begin(LIMIT);
		const order = { task: 'once' as const, work, requestsPerMinute: REQUESTS_PER_MINUTE };
		const run = await measure(setting, server, order);
		if (run.error) throw new Error(run.error);
		return { ...run, ...(await server.count()) };
	});
}
