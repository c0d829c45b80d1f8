/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
/**
 * What the lead operations cost at scale, in n8n's engine against the sandbox. Prints figures and
 * asserts nothing on time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { startSandbox } from '../sandbox';
import { addLeads } from '../sandbox/state/addLeads';
import { credentialFor, runNode } from '../test/engine/runNode';
import { byId } from '../test/resources/caseTable';

const LIMIT = { limit: 10, windowMs: 2_000 };
// The rate of that limit.
const REQUESTS_PER_MINUTE = 300;
const CAMPAIGN = 90212;
const campaignId = byId(CAMPAIGN);

it('uploads 10,000 leads against 10 requests per 2 seconds', async () => {
	const sandbox = await startSandbox({ rateLimit: LIMIT });
	const items = Array.from({ length: 10_000 }, (_, index) => ({
		email: `person${index}@example.com`,
		first_name: `Person ${index}`,
	}));
	const parameters = {
		resource: 'campaignLead',
		operation: 'add',
		campaignId,
		leadList: { mappingMode: 'autoMapInputData', value: null },
	};
	const credential = credentialFor(sandbox, REQUESTS_PER_MINUTE);
	const start = Date.now();
	const run = await runNode(sandbox, parameters, { items, credential });
	const ms = Date.now() - start;
	const requests = sandbox.requests.length;
	const shortest = (Math.ceil(requests / LIMIT.limit) - 1) * LIMIT.windowMs;
	const added = run.items.filter(({ json }) => json.status === 'added').length;
	print(
		`10,000 leads: ${requests} requests, ${added} added, ${run.items.length} accounted for, ${ms} ms, shortest possible ${shortest} ms, ratio ${(ms / shortest).toFixed(2)}`,
	);
	await sandbox.stop();
});

it('reads 200 campaigns against 10 requests per 2 seconds', async () => {
	const sandbox = await startSandbox({ apiKey: 'reads', rateLimit: LIMIT });
	const items = Array.from({ length: 200 }, (_, index) => ({ index }));
	const credential = credentialFor(sandbox, REQUESTS_PER_MINUTE);
	const start = Date.now();
	const parameters = { resource: 'campaign', operation: 'get', campaignId };
	const run = await runNode(sandbox, parameters, { items, credential });
	const ms = Date.now() - start;
	const refused = sandbox.requests.filter(({ status }) => status === 429).length;
	const shortest = (Math.ceil(items.length / LIMIT.limit) - 1) * LIMIT.windowMs;
	print(
		`200 reads: ${run.items.length} items, ${refused} answered 429, ${ms} ms, shortest possible ${shortest} ms, ratio ${(ms / shortest).toFixed(2)}`,
	);
	await sandbox.stop();
});

it('returns all of 10,000 leads', async () => {
	const sandbox = await startSandbox({ apiKey: 'all' });
	const seeded = sandbox.state.campaignLeads.ofCampaign(CAMPAIGN).length;
	addLeads(sandbox.state, CAMPAIGN, 10_000 - seeded);
	const parameters = { resource: 'campaignLead', operation: 'getAll', campaignId, returnAll: true };
	const start = Date.now();
	const run = await runNode(sandbox, parameters);
	print(
		`Return All: ${run.items.length} rows in ${sandbox.requests.length} requests, ${Date.now() - start} ms`,
	);
	await sandbox.stop();
});

it.each(['file', 'items'])('exports 100,000 leads as %s', async (returnAs) => {
	const parameters = ['--import', 'tsx', join(__dirname, 'sandboxProcess.ts'), '100000'];
	const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const [url, apiKey] = line.toString().trim().split(' ');
	global.gc?.();
	const before = process.memoryUsage().rss;
	let peak = before;
	const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
	const options = { returnAs, maxItems: 1_000_000 };
	const start = Date.now();
	const run = await runNode(
		{ url, apiKey },
		{ resource: 'campaignLead', operation: 'exportCsv', campaignId, options },
	);
	const ms = Date.now() - start;
	clearInterval(watch);
	peak = Math.max(peak, process.memoryUsage().rss);
	const megabytes = Math.round((peak - before) / 1024 / 1024);
	print(
		`Export as ${returnAs}: ${run.error?.message ?? `${run.items.length} items`}, ${ms} ms, peak ${megabytes} MB above the start`,
	);
	child.kill();
});

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
