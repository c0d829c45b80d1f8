import type { Section } from '../report/section';
import { summaryOf } from '../report/statistics';
import type { Contender } from '../../test/harness/bench/contenders';
import type { Work } from '../tasks/task';
import type { N8n } from './privateN8n';
import { publications } from './publications';
import { inTurn, measure, withSandbox, type Setting } from './setting';

// A run of more takes so long that one has to do.
const MOST_REPEATED = 1_000;

/** How cost grows with items, and with the campaigns of a trigger. */
export async function growth(setting: Setting, n8n: N8n): Promise<Section> {
	const counts = setting.quick ? [10, 100] : [10, 100, 1_000, 10_000];
	const campaigns = setting.quick ? [1, 10] : [1, 10, 30, 100];
	setting.progress('Growth with items');
	const perItem = async (contender: Contender, count: number) =>
		await withSandbox({ service: 'smartlead' }, async (server) => {
			const work: Work = { workload: 'get', contender, count };
			const order = { task: 'once' as const, work, warm: true };
			const runs = await inTurn(count > MOST_REPEATED ? 1 : setting.runs, async () => {
				await server.clear();
				return await measure(setting, server, order);
			});
			return summaryOf(runs.map(({ ms }) => ms)).median;
		});
	const lineOf = async (contender: Contender) =>
		await inTurn(
			counts.length,
			async (index): Promise<[number, number]> => [
				counts[index],
				await perItem(contender, counts[index]),
			],
		);
	const ours = await lineOf({ kind: 'node' });
	const theirs = await lineOf({ kind: 'http' });

	const published = await publications(setting, n8n, campaigns);
	return {
		title: 'How cost grows',
		budgets: [],
		content: [
			'*Campaign → Get* for more and more items, the time in all; 10,000 of them are run once:',
			{
				columns: ['Items', 'Smartlead, ms', 'HTTP Request, ms', 'ratio'],
				rows: counts.map((count, index) => [
					count.toLocaleString('en'),
					ours[index][1].toFixed(0),
					theirs[index][1].toFixed(0),
					(ours[index][1] / theirs[index][1]).toFixed(2),
				]),
			},
			{
				name: 'items',
				title: 'Time of a plain Get for many items',
				x: 'items',
				y: 'ms',
				logarithmic: true,
				lines: [
					{ name: 'Smartlead', points: ours },
					{ name: 'HTTP Request', points: theirs },
				],
			},
			'Publishing the trigger for more and more campaigns in a real n8n, until all webhooks are registered. No limit holds it back here; under the one of the API, the number of requests counts:',
			{
				columns: ['Campaigns', 'requests', 'ms'],
				rows: campaigns.map((count, index) => [
					String(count),
					String(published[index].requests),
					published[index].ms.toFixed(0),
				]),
			},
			{
				name: 'campaigns',
				title: 'Requests to publish a trigger',
				x: 'campaigns',
				y: 'requests',
				lines: [
					{
						name: 'requests',
						points: campaigns.map((count, index) => [count, published[index].requests]),
					},
				],
			},
		],
	};
}
