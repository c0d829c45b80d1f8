/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { Session } from 'node:inspector/promises';

import { prepareWorkflow } from '../../test/harness/bench/runWorkflow';
import type { Server } from '../../test/harness/bench/service';
import { jobOf } from './jobOf';
import type { Profile, Work } from './task';

// The first that fits counts.
const PLACES: Array<[RegExp, string]> = [
	[/^\(garbage collector\)/, 'garbage collection'],
	[/^\((idle|program|root)\)|^post node:inspector/, ''],
	[/\/n8n-nodes-smartlead\/dist\/.*\/(\w+)\/(\w+)\.js/, 'this package: $1/$2'],
	[
		/\/n8n-core\/dist\/execution-engine\/routing-node\.js/,
		'n8n: walking properties (routing-node)',
	],
	[/\/n8n-workflow\/dist\/.*\/node-helpers\.js/, 'n8n: displayOptions (node-helpers)'],
	[/^evalClosureSync |\/(expression-runtime|isolated-vm)\//, 'n8n: expressions (isolate)'],
	[/\/n8n-workflow\/dist\/.*expression/, 'n8n: expressions'],
	[
		/\/n8n-workflow\/dist\/.*\/workflow-data-proxy/,
		'n8n: data of expressions (workflow-data-proxy)',
	],
	[/\/lodash\//, 'n8n: lodash (get, merge)'],
	[/\/n8n-nodes-base\//, "n8n: the HTTP Request node's own code"],
	[/\/(n8n-core|n8n-workflow)\//, 'n8n: the rest of the engine'],
	[
		/\/(axios|follow-redirects|form-data|@n8n\/backend-network)\/|node:_?(http|net|internal\/(streams|http|stream_base))|node:(url|internal\/url|querystring|internal\/querystring)/,
		'HTTP client',
	],
];

/** Shares of CPU time by the place where it is spent, over some executions. */
export async function profile(work: Work, server: Server, repetitions: number): Promise<Profile> {
	const execute = await prepareWorkflow(jobOf(work, server));
	await execute();
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.setSamplingInterval', { interval: 500 });
	await session.post('Profiler.start');
	for (let each = 0; each < repetitions; each++) await execute();
	const { profile: taken } = await session.post('Profiler.stop');
	session.disconnect();

	const micros = new Map<number, number>();
	taken.samples!.forEach((id, index) =>
		micros.set(id, (micros.get(id) ?? 0) + taken.timeDeltas![index]),
	);
	const places = new Map<string, number>();
	for (const { id, callFrame } of taken.nodes) {
		const place = placeOf(`${callFrame.functionName} ${callFrame.url}`);
		if (place) places.set(place, (places.get(place) ?? 0) + (micros.get(id) ?? 0));
	}
	const total = [...places.values()].reduce((sum, each) => sum + each, 0);
	return [...places]
		.map(([place, time]) => ({ place, share: time / total }))
		.sort((a, b) => b.share - a.share);
}

function placeOf(frame: string): string {
	for (const [pattern, name] of PLACES) {
		const match = pattern.exec(frame);
		if (match) return name.replace(/\$(\d)/g, (_, group: string) => match[Number(group)]);
	}
	return 'other';
}
