import type { Contender } from '../../test/harness/bench/contenders';
import type { Part } from '../report/section';
import { summaryOf } from '../report/statistics';
import type { SandboxServer } from '../sandboxServer';
import { measureGet } from './cpuPerItem';
import { measure, type Setting } from './setting';

const MOST = 300;
const ITEMS = 50;
// How many resources beside Campaign.
const PARTS = [0, 5, 10, 15, 20];

/** How CPU per item grows with the number of properties, on both of n8n's roads. */
export async function propertyGrowth(setting: Setting, server: SandboxServer): Promise<Part> {
	setting.progress('Growth with properties');
	const partsBy = (isRouted: boolean) =>
		PARTS.map((others): Contender => ({ kind: 'part', others, isRouted }));
	const contenders = [...partsBy(true), ...partsBy(false)];
	const counts = await measure(setting, server, { task: 'properties', contenders });
	const growth = await measureGet(setting, server, contenders, ITEMS);
	const points = contenders.map((_, index): [number, number] => [
		counts[index].properties,
		summaryOf(growth[index]).median,
	]);
	const whole = counts[PARTS.length - 1];
	return {
		budgets: [
			{
				what: 'Properties at the top level',
				bar: `at most ${MOST}`,
				measured: `${whole.properties}, for ${whole.operations} operations`,
				isMet: whole.properties <= MOST,
			},
		],
		content: [
			'How CPU per item grows with the number of properties:',
			{
				name: 'properties',
				title: 'CPU per item of a plain Get',
				x: 'properties at the top level',
				y: 'ms per item',
				lines: [
					{ name: 'declarative routing', points: points.slice(0, PARTS.length) },
					{ name: 'custom operations', points: points.slice(PARTS.length) },
				],
			},
		],
	};
}
