import { serviceNames, type ServiceName } from '../../sandbox';
import type { Upload } from '../../test/harness/bench/service';
import { services } from '../../test/harness/bench/services';
import type { Part, Section } from '../report/section';
import { spread } from '../report/statistics';
import type { Once, Work } from '../tasks/task';
import { inParallel, measure, withSandbox, type Setting } from './setting';
import { shortestMs } from './shortest';

/** Who uploads how much, and how. */
interface Contest {
	name: string;
	count: number;
	work: Work;
}

type Run = Once & { requests: number; refused: number };

// For requests that arrive late.
const SPARE_MS = 50;
const MINUTE_MS = 60_000;
// Each is busy with thousands of items for a moment.
const AT_ONCE = 6;
const WARM_REQUESTS = 10;

/** Many items at once, against the limit of each API. */
export async function bulk(setting: Setting): Promise<Section> {
	setting.progress('Bulk');
	const uploads = serviceNames.flatMap((service) =>
		Object.entries(services[service].uploads).map(([operation, upload]) => {
			const contests = contestsOf(setting, service, operation, upload);
			return { service, operation, upload, contests };
		}),
	);
	// The longest first.
	const longestFirst = uploads.flatMap(({ service, operation, contests }) =>
		[...contests].reverse().map((contest) => ({ service, operation, contest })),
	);
	const all = await inParallel(
		AT_ONCE,
		longestFirst.flatMap(({ service, operation, contest }) =>
			Array.from(
				{ length: setting.runs },
				() => async () => await once(setting, service, operation, contest.work),
			),
		),
	);
	const runsOf = (wanted: Contest) => {
		const first = longestFirst.findIndex(({ contest }) => contest === wanted) * setting.runs;
		return all.slice(first, first + setting.runs);
	};
	const parts = uploads.map(({ service, upload, contests }) =>
		partOf(service, upload, contests, contests.map(runsOf)),
	);
	return {
		title: 'Many items in bulk',
		budgets: parts.flatMap(({ budgets }) => budgets),
		content: parts.flatMap(({ content }) => content),
	};
}

function contestsOf(
	{ quick }: Setting,
	service: ServiceName,
	operation: string,
	{ title, singular, count, byHand, single }: Upload,
): Contest[] {
	const { name, limit } = services[service];
	const few = quick ? single / 5 : single;
	// At most as many as the limit lets through.
	const batching = { batchSize: limit.limit, batchInterval: limit.windowMs + SPARE_MS };
	const pace = `${batching.batchSize} every ${batching.batchInterval / 1_000} s`;
	const http = { workload: 'uploadByHttp' as const, operation };
	return [
		{ name: `${name}, *${title}*`, count, work: { workload: 'upload', operation, count } },
		{
			name: `HTTP Request, batches of ${byHand} made by hand, ${pace}`,
			count,
			work: { ...http, count, each: byHand, batching },
		},
		{
			name: `HTTP Request, one ${singular} a request, ${pace}`,
			count: few,
			work: { ...http, count: few, each: 1, batching },
		},
		{
			name: `HTTP Request, one ${singular} a request, no batching`,
			count: few,
			work: { ...http, count: few, each: 1 },
		},
	];
}

function partOf(
	service: ServiceName,
	{ count: whole, chunk, plural, title }: Upload,
	contests: Contest[],
	runs: Run[][],
): Part {
	const { name, limit } = services[service];
	const [[ours]] = runs;
	const wholeText = whole.toLocaleString('en');
	return {
		budgets: [
			{
				what: `${wholeText} ${plural} in bulk, ${name}`,
				bar: `${whole / chunk} requests, every item accounted for`,
				measured: `${ours.requests} requests, ${(ours.succeeded + ours.failed).toLocaleString('en')} items accounted for, ${ours.failed} of them failed`,
				isMet: ours.requests === whole / chunk && ours.succeeded === whole,
			},
		],
		content: [
			`${name}'s *${title}*, against ${limit.limit} requests per ${limit.windowMs / 1_000} s. One a request is measured with ${contests[2].count} ${plural}, so that a run takes no longer than a minute; the last column reckons it for ${wholeText}.`,
			{
				columns: [
					'By',
					plural,
					'requests',
					'of them 429',
					'failed items',
					'seconds',
					'shortest for its requests',
					`seconds for ${wholeText}`,
				],
				rows: contests.map((contest, index) => rowOf(contest, runs[index], whole, service)),
			},
		],
	};
}

function rowOf({ name, count }: Contest, runs: Run[], whole: number, service: ServiceName) {
	const [{ requests, refused }] = runs;
	const seconds = runs.map(({ ms }) => ms / 1_000);
	return [
		name,
		count.toLocaleString('en'),
		String(requests),
		String(Math.max(...runs.map((run) => run.refused))),
		String(Math.max(...runs.map(({ failed }) => failed))),
		spread(seconds, 1),
		(shortestMs(requests - refused, [services[service].limit]) / 1_000).toFixed(1),
		spread(seconds.map((each) => (each / count) * whole)),
	];
}

async function once(
	setting: Setting,
	service: ServiceName,
	operation: string,
	work: Work,
): Promise<Run> {
	const { limit, uploads } = services[service];
	const warm: Work = {
		workload: 'upload',
		operation,
		count: WARM_REQUESTS * uploads[operation].chunk,
	};
	return await withSandbox({ service }, async (server) => {
		// A cold server would take in the first requests late, and count them late.
		await measure(setting, server, { task: 'once', work: warm });
		await server.begin(limit);
		const requestsPerMinute = (limit.limit * MINUTE_MS) / limit.windowMs;
		const run = await measure(setting, server, { task: 'once', work, requestsPerMinute });
		if (run.error) throw new Error(run.error);
		return { ...run, ...(await server.count()) };
	});
}
