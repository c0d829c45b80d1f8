/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { services } from '../../test/harness/bench/services';
import { workerEnvironment } from '../inWorker';
import type { Section } from '../report/section';
import { spread } from '../report/statistics';
import { inTurn, type Setting } from './setting';

interface Load {
	ms: number;
	heapBytes: number;
	bytes: number;
	zippedBytes: number;
	/** Of the latest versions: properties at the top level, and operations. */
	properties: number;
	operations: number;
}

const MOST_KB = 300;

/** What n8n pays to have the package: loading, memory, and what it sends to the editor. */
export async function weight(setting: Setting): Promise<Section> {
	const { machine } = setting;
	const own = (name: string) =>
		path.join(machine.packages, services.smartlead.package, `dist/nodes/Smartlead/${name}.node.js`);
	const base = (file: string) =>
		path.join(machine.n8nModules, `n8n-nodes-base/dist/nodes/${file}.node.js`);
	const nodes: Array<[string, string[]]> = [
		['Smartlead and Smartlead Trigger', [own('Smartlead'), own('SmartleadTrigger')]],
		['HubSpot, 2 versions', [base('Hubspot/Hubspot')]],
		// None there has more properties; it comes closest to ChartMogul's 240.
		['ClickUp', [base('ClickUp/ClickUp')]],
		['Pipedrive, 2 versions', [base('Pipedrive/Pipedrive')]],
	];
	setting.progress('Weight');
	const rows = await inTurn(nodes.length, async (index) => {
		const [name, files] = nodes[index];
		const loads = await inTurn(setting.runs, async () => await load(setting, files));
		const kilobytes = (values: number[]) => spread(values.map((value) => value / 1_000));
		return [
			name,
			String(loads[0].operations),
			String(loads[0].properties),
			spread(loads.map(({ ms }) => ms)),
			kilobytes(loads.map(({ heapBytes }) => heapBytes)),
			(loads[0].bytes / 1_000).toFixed(0),
			(loads[0].zippedBytes / 1_000).toFixed(0),
		];
	});
	const { size } = await stat(machine.tarballs.smartlead);
	return {
		title: 'What n8n pays to have the package',
		budgets: [
			{
				what: 'Packed package',
				bar: `at most ${MOST_KB} kB, no dependencies`,
				measured: `${(size / 1_000).toFixed(0)} kB, none`,
				isMet: size <= MOST_KB * 1_000,
			},
		],
		content: [
			'In a new process that has loaded the engine of n8n: the time to load the node files, the memory that they keep, and the description that is sent to the editor. Beside nodes of n8n-nodes-base; none of them has more properties than ClickUp.',
			{
				columns: [
					'Node',
					'operations',
					'properties',
					'load ms',
					'memory kB',
					'description kB',
					'zipped kB',
				],
				rows,
			},
			`The packed package has ${(size / 1_000).toFixed(0)} kB, and no dependencies.`,
		],
	};
}

async function load({ machine }: Setting, files: string[]): Promise<Load> {
	const script = path.join(__dirname, '../tasks/loadNode.js');
	const { stdout } = await promisify(execFile)(machine.node, ['--expose-gc', script, ...files], {
		env: workerEnvironment(machine),
	});
	return JSON.parse(stdout.trim().split('\n').at(-1)!) as Load;
}
