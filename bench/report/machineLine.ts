/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { cpus } from 'node:os';

import { version as ownVersion } from '../../package.json';

/** What the results hold for: the machine, without its name, and the versions. */
export function machineLine(node: string, n8n: string, runs: number): string {
	const [{ model }, ...others] = cpus();
	return [
		`Written by \`npm run bench\`. ${others.length + 1} cores (${model.trim()}), Node.js ${node.replace(/^v/, '')}, n8n ${n8n}, this package ${ownVersion}.`,
		`Figures are medians of ${runs} runs, with the lowest and the highest behind them; compare their ratios, not the milliseconds of different machines.`,
		'Everything talks to the [sandbox](../sandbox/README.md) over HTTP, from a process of its own.',
	].join(' ');
}
