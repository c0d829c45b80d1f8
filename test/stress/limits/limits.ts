import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startSmartleadSandbox } from '../../../sandbox';
import { capturePrinted } from '../../behaviour/capturePrinted';
import { byId } from '../../harness/cases';
import type { NodeRun, RunOptions } from '../../harness/runNode';
import { credentialFor, runNode } from '../../harness/runNode';
import type { Finding } from '../report/finding';

const campaignId = byId(90212);
const read: INodeParameters = { resource: 'campaign', operation: 'get', campaignId };
const add: INodeParameters = {
	resource: 'campaignLead',
	operation: 'add',
	campaignId,
	leadList: { mappingMode: 'autoMapInputData', value: null },
};

interface Scene {
	parameters: INodeParameters;
	items: IDataObject[];
	requestsPerMinute: number;
	maxWaitMinutes: number;
	node?: RunOptions['node'];
	/** Seconds that the first answer, a 429, asks to wait. */
	retryAfter?: number;
}

interface Seen {
	run: NodeRun;
	requests: number;
	printed: string;
	hints: string;
}

let keys = 0;

async function play(scene: Scene): Promise<Seen> {
	const { parameters, items, node, requestsPerMinute, maxWaitMinutes, retryAfter } = scene;
	const sandbox = await startSmartleadSandbox({ apiKey: `limits-${++keys}` });
	const headers = { 'retry-after': String(retryAfter) };
	if (retryAfter !== undefined) sandbox.fault({ kind: 'status', status: 429, headers });
	const credential = { ...credentialFor(sandbox, requestsPerMinute), maxWaitMinutes };
	const printed = capturePrinted();
	const run = await runNode(sandbox, parameters, { items, credential, node });
	jest.restoreAllMocks();
	const requests = sandbox.requests.length;
	await sandbox.stop();
	const tasks = Object.values(run.run.data.resultData.runData).flat();
	const hints = tasks.flatMap((task) => task.hints ?? []).map(({ message }) => message);
	return { run, requests, printed: printed.join(''), hints: hints.join(' ') };
}

function itemsOf(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ email: `person${index}@example.com` }));
}

const LONGER = /would wait \d+ minutes for its turn/;
const continuing = { onError: 'continueRegularOutput' as const };

/** What the user cannot see coming: waits. The clock has to run. */
export const limitParts: Array<() => Promise<Finding>> = [
	async () => {
		const { run, requests } = await play({
			parameters: read,
			items: itemsOf(1_000),
			requestsPerMinute: 60,
			maxWaitMinutes: 5,
		});
		return {
			what: '1,000 reads at 60 a minute, Max Wait Time 5 minutes',
			figures: `${requests} requests. "${run.error?.message}"`,
			holds: requests === 0 && LONGER.test(run.error?.message ?? ''),
		};
	},
	async () => {
		const { run, requests } = await play({
			parameters: read,
			items: itemsOf(1_000),
			requestsPerMinute: 60,
			maxWaitMinutes: 5,
			node: continuing,
		});
		const failed = run.items.filter(({ json }) => json.error !== undefined).length;
		return {
			what: 'The same with On Error set to continue',
			figures: `${requests} requests, ${run.items.length - failed} items with their campaign, ${failed} that say why they were not sent`,
			holds: requests + failed === 1_000 && requests >= 300,
		};
	},
	async () => {
		const { run, requests } = await play({
			parameters: add,
			items: itemsOf(10_000),
			requestsPerMinute: 1,
			maxWaitMinutes: 5,
		});
		return {
			what: '10,000 leads, which are 25 requests, at 1 a minute, Max Wait Time 5 minutes',
			figures: `${requests} requests. "${run.error?.message}"`,
			holds: requests === 0 && LONGER.test(run.error?.message ?? ''),
		};
	},
	async () => {
		const { run, requests, hints, printed } = await play({
			parameters: add,
			items: itemsOf(1_200),
			requestsPerMinute: 1,
			maxWaitMinutes: 60,
		});
		const lines = printed.split('\n').filter((line) => line.includes('for their turn')).length;
		return {
			what: '1,200 leads, which are 3 requests, at 1 a minute: hint and log',
			figures: `${requests} requests, ${run.items.length} items, ${lines} line in the log, hint "${hints}"`,
			holds: requests === 3 && lines === 1 && /waited up to \d+ (minutes|seconds)/.test(hints),
		};
	},
	async () => {
		const { run, requests } = await play({
			parameters: read,
			items: itemsOf(1),
			requestsPerMinute: 60,
			maxWaitMinutes: 5,
			retryAfter: 600,
		});
		return {
			what: 'A 429 that asks for 10 minutes, Max Wait Time 5 minutes',
			figures: `${requests} request. "${run.error?.message}. ${run.error?.description}"`,
			holds: requests === 1 && /asks to wait 10 minutes/.test(run.error?.description ?? ''),
		};
	},
	async () => {
		const { run, requests, printed } = await play({
			parameters: read,
			items: itemsOf(1),
			requestsPerMinute: 60,
			maxWaitMinutes: 15,
			retryAfter: 600,
		});
		return {
			what: 'The same, Max Wait Time 15 minutes',
			figures: `${requests} requests, ${run.items.length} item, log: "${/Requests to Smartlead waited[^"]*?\./.exec(printed)?.[0]}"`,
			holds: requests === 2 && !run.error && printed.includes('waited up to 10 minutes'),
		};
	},
];
