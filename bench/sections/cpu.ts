import type { Section } from '../report/section';
import { cpuPerItem } from './cpuPerItem';
import { profiles } from './profiles';
import { propertyGrowth } from './propertyGrowth';
import { inTurn, withSandbox, type Setting } from './setting';
import { stalls } from './stalls';

const PARTS = [cpuPerItem, stalls, propertyGrowth, profiles];

/** What a plain Get costs the process that executes it. */
export async function cpu(setting: Setting): Promise<Section> {
	return await withSandbox({}, async (server) => {
		const parts = await inTurn(PARTS.length, async (index) => await PARTS[index](setting, server));
		return {
			title: 'CPU per item',
			budgets: parts.flatMap(({ budgets }) => budgets),
			content: parts.flatMap(({ content }) => content),
		};
	});
}
