/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/** `npm run test:e2e`: the trigger in a real n8n, published, called, killed, restarted, unpublished. */
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
const DELIVERIES = 20;
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

		const plain = await client.createWorkflow(webhookWorkflow());
		await client.activateWorkflow(plain);
		await sleep(2_000);
		await compare(sandbox, `${n8n.url}/webhook/plain`);
		await executions(client, workflow.id, 1 + DELIVERIES);

		progress.line('Killing n8n');
		await n8n.kill();
		n8n = await startN8n(server);
		const again = new N8nClient(n8n.url);
		await again.logIn(owner);
		await sleep(3_000);
		assert.equal(sandbox.state.webhooks.length, 1, 'no second webhook after a restart');
		await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		await executions(again, workflow.id, 2 + DELIVERIES);

		await again.deactivateWorkflow(workflow.id);
		await until('the webhook is removed', () => sandbox.state.webhooks.length === 0);
		progress.line('The trigger works: published, called, killed, restarted, unpublished');
	} finally {
		await n8n.stop();
		await sandbox.stop();
		await folder.close({ remove: true });
	}
	process.exit(0);
}

/** Median times to the answer, in turn, of the trigger and of n8n's own Webhook node. */
async function compare(sandbox: Sandbox, plainUrl: string): Promise<void> {
	const trigger: number[] = [];
	const plain: number[] = [];
	for (let each = 0; each < DELIVERIES; each++) {
		const [{ ms }] = await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		trigger.push(ms);
		await sleep(SETTLE_MS);
		const deliveries = await sandbox.deliver('EMAIL_REPLY', {
			campaignId: CAMPAIGN,
			url: plainUrl,
			schedule: [0],
		});
		plain.push(deliveries[0].ms);
		await sleep(SETTLE_MS);
	}
	const [ours, theirs] = [median(trigger), median(plain)];
	process.stdout.write(
		`Delivery to answer, median of ${DELIVERIES}: trigger ${ours} ms, n8n's Webhook node ${theirs} ms, ratio ${(ours / theirs).toFixed(2)}\n`,
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

function webhookWorkflow(): WorkflowDefinition {
	return {
		name: 'Plain',
		nodes: [
			{
				id: 'webhook',
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				position: [0, 0],
				webhookId: 'plain',
				parameters: { httpMethod: 'POST', path: 'plain', options: {} },
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
