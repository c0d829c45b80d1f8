import type { ServiceName } from '../../sandbox';
import type { Part, Section } from '../report/section';
import type { SandboxServer } from '../sandboxServer';
import { cpuPerItem } from './cpuPerItem';
import { profiles } from './profiles';
import { propertyGrowth } from './propertyGrowth';
import { inTurn, withSandbox, type Setting } from './setting';
import { stalls } from './stalls';

type Measure = (setting: Setting, server: SandboxServer) => Promise<Part>;

const PARTS: Array<{ service: ServiceName; parts: Measure[] }> = [
	{ service: 'smartlead', parts: [cpuPerItem, stalls, propertyGrowth, profiles] },
	// What the others show is the kernel's and n8n's doing, and the same for every service.
	{ service: 'autosend', parts: [cpuPerItem] },
];

/** What a plain Get costs the process that executes it. */
export async function cpu(setting: Setting): Promise<Section> {
	const byService = await inTurn(PARTS.length, async (index) => {
		const { service, parts } = PARTS[index];
		return await withSandbox(
			{ service },
			async (server) =>
				await inTurn(parts.length, async (part) => await parts[part](setting, server)),
		);
	});
	const all = byService.flat();
	return {
		title: 'CPU per item',
		budgets: all.flatMap(({ budgets }) => budgets),
		content: all.flatMap(({ content }) => content),
	};
}
