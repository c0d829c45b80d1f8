/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run bench`: measures the packages beside what users would pick instead, and writes
 * `bench/RESULTS.md` with its plots. Nothing is asserted.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { cacheFolder } from '../n8n/cacheFolder';
import { ensureN8nRuntime } from '../n8n/n8nRuntime';
import { askVersion } from '../n8n/nodeBinary';
import { buildPackage, installTarball, packPackage, type PackOptions } from '../n8n/packageInstall';
import { Progress } from '../n8n/progress';
import { stopSignal } from '../n8n/stopSignal';
import { openFreshFolder } from '../n8n/userFolder';
import type { ServiceName } from '../sandbox';
import { services } from '../test/harness/bench/services';
import { machineLine } from './report/machineLine';
import { budgetsOf, plotsOf, toMarkdown } from './report/markdown';
import { drawPlot } from './report/plot';
import type { Section } from './report/section';
import { bulk } from './sections/bulk';
import { cpu } from './sections/cpu';
import { growth } from './sections/growth';
import { reads } from './sections/reads';
import { returnAll } from './sections/returnAll';
import type { N8n } from './sections/privateN8n';
import type { Setting } from './sections/setting';
import { webhook } from './sections/webhook';
import { weight } from './sections/weight';

const USAGE = `npm run bench [-- options]

Measures the nodes beside n8n's own, and writes bench/RESULTS.md.

  --only <names>  some of ${sectionNames().join(', ')}, with commas; prints and writes nothing
  --quick         small sizes and two runs; prints and writes nothing
  --help          this text
`;
const RUNS = 5;
const CHECKOUT = path.dirname(__dirname);
const PLOTS = path.join(__dirname, 'plots');

type Measure = (setting: Setting, n8n: N8n) => Promise<Section>;

/** In the order of the results. */
function sections(): Record<string, Measure> {
	return { cpu, bulk, reads, returnAll, webhook, weight, growth };
}

function sectionNames(): string[] {
	return Object.keys(sections());
}

async function main(): Promise<void> {
	const { values: flags } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			quick: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (flags.help) {
		process.stdout.write(USAGE);
		return;
	}
	const names = flags.only ? flags.only.split(',') : sectionNames();
	const unknown = names.find((name) => !sectionNames().includes(name));
	if (unknown) throw new Error(`There is no section ${unknown}.\n\n${USAGE}`);

	const progress = new Progress((text) => void process.stderr.write(text));
	const signal = stopSignal(() => process.exit(130));
	const folder = await openFreshFolder(cacheFolder());
	try {
		const pack = { checkout: CHECKOUT, workFolder: folder.path, signal };
		await progress.step('Building the packages', async () => await buildPackage(pack));
		const runtime = await ensureN8nRuntime({ cache: cacheFolder(), progress, signal });
		const tarballs = await installPackages(pack);
		const packages = path.join(folder.path, '.n8n/nodes/node_modules');
		const n8nModules = path.dirname(path.dirname(path.dirname(runtime.script)));
		const setting: Setting = {
			machine: { node: runtime.node, n8nModules, packages, tarballs },
			runs: flags.quick ? 2 : RUNS,
			quick: flags.quick,
			progress: (text) => progress.line(text),
		};
		const n8n = { runtime, userFolder: folder.path, signal, password: folder.password };
		const results: Section[] = [];
		for (const each of names) {
			const [outcome] = await Promise.allSettled([sections()[each](setting, n8n)]);
			if (outcome.status === 'fulfilled') {
				results.push(outcome.value);
				process.stdout.write(`${toMarkdown(outcome.value)}\n\n`);
			} else {
				// The others took long enough to be worth their figures.
				progress.line(`The section ${each} failed: ${(outcome.reason as Error).message}`);
				process.exitCode = 1;
			}
		}
		if (!flags.only && !flags.quick && results.length === names.length) {
			const { version } = await askVersion({ path: runtime.node });
			await write(results, machineLine(version, runtime.version, setting.runs));
			progress.line('Written to bench/RESULTS.md');
		}
	} finally {
		await folder.close({ remove: true });
	}
	process.exit();
}

/** Packs each service's package and installs it. @returns the tarballs. */
async function installPackages(pack: PackOptions): Promise<Record<ServiceName, string>> {
	const install = async (service: ServiceName) => {
		const tarball = await packPackage(pack, services[service].folder);
		await installTarball(tarball, pack.workFolder, pack.signal);
		return tarball;
	};
	return { smartlead: await install('smartlead'), autosend: await install('autosend') };
}

async function write(results: Section[], machine: string): Promise<void> {
	const parts = ['# Benchmarks', machine, budgetsOf(results), ...results.map(toMarkdown)];
	await writeFile(path.join(__dirname, 'RESULTS.md'), `${parts.join('\n\n')}\n`);
	await rm(PLOTS, { recursive: true, force: true });
	await mkdir(PLOTS);
	for (const plot of results.flatMap(plotsOf)) {
		await writeFile(path.join(PLOTS, `${plot.name}.svg`), drawPlot(plot));
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exit(1);
});
