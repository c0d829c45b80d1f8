/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run test:e2e`: the trigger in a real n8n: published, called, tested, changed, killed,
 * restarted, unpublished.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startSandbox, type Sandbox } from '../../sandbox';
import { cacheFolder } from '../../start/cacheFolder';
import { N8nClient, type StoredCredential, type WorkflowDefinition } from '../../start/n8nClient';
import { ensureN8nRuntime } from '../../start/n8nRuntime';
import { startN8n } from '../../start/n8nServer';
import { buildPackage, installTarball, packPackage } from '../../start/packageInstall';
import { Progress } from '../../start/progress';
import { openFreshFolder } from '../../start/userFolder';

const CHECKOUT = path.join(__dirname, '../..');
const CAMPAIGN = 90211;
const OTHER_CAMPAIGN = 90213;
// The trigger's, after a change.
const EVENTS = ['EMAIL_REPLY', 'LEAD_UNSUBSCRIBED'];
const DELIVERIES = 20;
// n8n makes an expression sandbox for each call of a webhook, save for version 2 of its own node.
const WEBHOOK_VERSIONS = [1, 2];
// The execution that a delivery starts would slow the answer to the next one.
const SETTLE_MS = 200;

async function main(): Promise<void> {
	const { signal } = new AbortController();
	const progress = new Progress((text) => void process.stdout.write(text));
	const folder = await openFreshFolder(cacheFolder());
	const pack = { checkout: CHECKOUT, workFolder: folder.path, signal };
	await buildPackage(pack);
	const runtime = await ensureN8nRuntime({ cache: cacheFolder(), progress, signal });
	await installTarball(await packPackage(pack), folder.path, signal);
	const sandbox = await startSandbox();
	const server = { runtime, userFolder: folder.path, signal };
	let n8n = await startN8n(server);
	try {
		const owner = { email: 'owner@example.com', password: folder.password };
		const client = new N8nClient(n8n.url);
		await client.setUpOwner(owner);
		const credential = await client.createCredential({
			name: 'Sandbox',
			type: 'smartleadApi',
			data: { apiKey: sandbox.apiKey, apiHost: sandbox.url, requestsPerMinute: 300 },
		});

		const workflow = await client.createWorkflow(triggerWorkflow(credential, n8n.url));
		await client.activateWorkflow(workflow);
		await until('the webhook is registered', () => sandbox.state.webhooks.length === 1);
		const [delivery] = await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		assert.equal(delivery.status, 200);
		await executions(client, workflow.id, 1);
		const forged = await sandbox.deliver('EMAIL_REPLY', {
			campaignId: CAMPAIGN,
			forged: 'wrong',
			schedule: [0],
		});
		assert.equal(forged[0].status, 401);

		progress.line('Testing in the editor while published');
		await client.listenForTestEvent(workflow.id, 'Smartlead Trigger');
		const paths = () =>
			sandbox.state.webhooks.map(({ webhook_url: url }) => new URL(url).pathname.split('/')[1]);
		assert.deepEqual(paths().sort(), ['webhook', 'webhook-test']);
		const both = await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		assert.deepEqual(
			both.map(({ status }) => status),
			[200, 200],
		);
		await executions(client, workflow.id, 3);
		await until('the test webhook is removed', () => sandbox.state.webhooks.length === 1);
		assert.deepEqual(paths(), ['webhook']);

		for (const typeVersion of WEBHOOK_VERSIONS) {
			await client.activateWorkflow(await client.createWorkflow(webhookWorkflow(typeVersion)));
		}
		await sleep(2_000);
		await compare(sandbox, n8n.url);
		await executions(client, workflow.id, 3 + DELIVERIES);

		progress.line('Renaming it, changing campaign and events, and publishing again');
		const stored = await client.getWorkflow(workflow.id);
		const [trigger, ...others] = stored.nodes;
		const parameters = { ...trigger.parameters, campaignIds: [OTHER_CAMPAIGN], events: EVENTS };
		const changed = await client.updateWorkflow(stored, {
			name: 'Renamed',
			nodes: [{ ...trigger, parameters }, ...others],
		});
		await client.activateWorkflow(changed);
		await until('only the new webhook is there', () => {
			const [hook, ...more] = sandbox.state.webhooks;
			return hook?.campaignId === OTHER_CAMPAIGN && !more.length;
		});
		assert.deepEqual([...sandbox.state.webhooks[0].event_types].sort(), EVENTS);

		progress.line('Killing n8n');
		await n8n.kill();
		n8n = await startN8n(server);
		const again = new N8nClient(n8n.url);
		await again.logIn(owner);
		await sleep(3_000);
		assert.equal(sandbox.state.webhooks.length, 1, 'no second webhook after a restart');
		await sandbox.deliver('EMAIL_REPLY', { campaignId: OTHER_CAMPAIGN });
		await executions(again, workflow.id, 4 + DELIVERIES);

		await again.deactivateWorkflow(workflow.id);
		await until('the webhook is removed', () => sandbox.state.webhooks.length === 0);
		progress.line(
			'The trigger works: published, called, tested, changed, killed, restarted, unpublished',
		);
	} finally {
		await n8n.stop();
		await sandbox.stop();
		await folder.close({ remove: true });
	}
	process.exit(0);
}

/** Prints the median time to the answer of the trigger and of n8n's Webhook node, called in turn. */
async function compare(sandbox: Sandbox, n8nUrl: string): Promise<void> {
	const plain = WEBHOOK_VERSIONS.map((version) => ({
		label: `n8n's Webhook node, version ${version}`,
		target: { url: `${n8nUrl}/webhook/${pathOf(version)}`, schedule: [0] },
	}));
	const receivers = [{ label: 'Smartlead Trigger', target: {} }, ...plain];
	const times = new Map(receivers.map(({ label }) => [label, [] as number[]]));
	for (let each = 0; each < DELIVERIES; each++) {
		for (const { label, target } of receivers) {
			const options = { campaignId: CAMPAIGN, ...target };
			const [{ status, ms }] = await sandbox.deliver('EMAIL_REPLY', options);
			assert.equal(status, 200, label);
			times.get(label)!.push(ms);
			await sleep(SETTLE_MS);
		}
	}
	const [ours, ...theirs] = [...times].map(([label, values]) => ({ label, ms: median(values) }));
	const lines = theirs.map(
		({ label, ms }) => `${label} ${ms} ms, ratio ${(ours.ms / ms).toFixed(2)}`,
	);
	process.stdout.write(
		`Delivery to answer, median of ${DELIVERIES}: trigger ${ours.ms} ms; ${lines.join('; ')}\n`,
	);
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function executions(client: N8nClient, workflowId: string, count: number): Promise<void> {
	await until(`${count} executions`, async () => {
		const list = await client.listExecutions(workflowId);
		return list.filter(({ status }) => status === 'success').length >= count;
	});
}

async function until(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
	for (let left = 100; left > 0; left--) {
		if (await isTrue()) return;
		await sleep(200);
	}
	assert.fail(`Waited 20 s for this: ${what}`);
}

function triggerWorkflow({ id, name }: StoredCredential, n8nUrl: string): WorkflowDefinition {
	return {
		name: 'Replies',
		nodes: [
			{
				id: 'trigger',
				name: 'Smartlead Trigger',
				type: 'n8n-nodes-smartlead.smartleadTrigger',
				typeVersion: 1,
				position: [0, 0],
				webhookId: 'smartlead-e2e',
				parameters: {
					events: ['EMAIL_REPLY'],
					campaignIds: [CAMPAIGN],
					// The internet cannot reach this n8n, and the sandbox can.
					options: { webhookUrlOverride: n8nUrl },
				},
				credentials: { smartleadApi: { id, name } },
			},
			after(),
		],
		connections: { 'Smartlead Trigger': { main: [[{ node: 'Next', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	} as WorkflowDefinition;
}

function pathOf(typeVersion: number): string {
	return `plain-${typeVersion}`;
}

function webhookWorkflow(typeVersion: number): WorkflowDefinition {
	return {
		name: 'Plain',
		nodes: [
			{
				id: 'webhook',
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion,
				position: [0, 0],
				webhookId: pathOf(typeVersion),
				parameters: { httpMethod: 'POST', path: pathOf(typeVersion), options: {} },
			},
			after(),
		],
		connections: { Webhook: { main: [[{ node: 'Next', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	} as WorkflowDefinition;
}

function after() {
	const type = 'n8n-nodes-base.noOp';
	return { id: 'next', name: 'Next', type, typeVersion: 1, position: [220, 0], parameters: {} };
}

main().catch((error: unknown) => {
	process.stderr.write(`${String(error)}\n`);
	process.exit(1);
});
