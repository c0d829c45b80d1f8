import type { Contender } from '../../test/harness/bench/contenders';
import type { Section } from '../report/section';
import { ratios, spread } from '../report/statistics';
import type { Work } from '../tasks/task';
import { inTurn, measure, withSandbox, type Setting } from './setting';

// The largest that the API allows.
const PAGE = 100;
const MEGABYTE = 1024 * 1024;

/** Return All over a long list. */
export async function returnAll(setting: Setting): Promise<Section> {
	const leads = setting.quick ? 1_000 : 10_000;
	setting.progress('Return All');
	return await withSandbox({ service: 'smartlead', leads }, async (server) => {
		const run = async (contender: Contender) => {
			const work: Work = { workload: 'allLeads', contender, pageSize: PAGE };
			await server.clear();
			const once = await measure(setting, server, { task: 'once', work });
			return { ...once, requests: (await server.count()).requests };
		};
		const runs = await inTurn(setting.runs, async () => ({
			ours: await run({ kind: 'node' }),
			theirs: await run({ kind: 'http' }),
		}));
		const ours = runs.map((each) => each.ours);
		const theirs = runs.map((each) => each.theirs);
		const row = (name: string, own: typeof ours) => [
			name,
			own[0].succeeded.toLocaleString('en'),
			String(own[0].requests),
			spread(own.map(({ ms }) => ms)),
			spread(own.map(({ peakBytes }) => peakBytes / MEGABYTE)),
		];
		const times = (own: typeof ours) => own.map(({ ms }) => ms);
		return {
			title: 'Return All',
			budgets: [
				{
					what: `Return All over ${leads.toLocaleString('en')} rows`,
					bar: `${leads / PAGE} requests, rows by largest page`,
					measured: `${ours[0].requests} requests, ${ours[0].succeeded.toLocaleString('en')} rows`,
					isMet: ours[0].requests === leads / PAGE && ours[0].succeeded === leads,
				},
			],
			content: [
				`*Campaign Lead → Get Many* over ${leads.toLocaleString('en')} leads, with no limit, beside HTTP Request with its pagination option and pages of ${PAGE}. HTTP Request puts out a page an item, which needs a Split Out node to become rows. Memory is the peak above the start.`,
				{
					columns: ['By', 'items', 'requests', 'ms', 'peak MB'],
					rows: [row('Smartlead', ours), row('HTTP Request', theirs)],
				},
				`Ratio of times: ${spread(ratios(times(ours), times(theirs)), 2)}.`,
			],
		};
	});
}
