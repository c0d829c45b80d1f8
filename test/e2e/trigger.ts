/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nClient, StoredCredential, WorkflowDefinition } from '../../n8n/n8nClient';
import type { SmartleadSandbox } from '../../sandbox';
import type { Scenario } from './scenario';
import { until } from './until';
import { chain, doNothing, smartleadTrigger } from './workflows';

const CAMPAIGN = 90211;
const OTHER_CAMPAIGN = 90213;
// The trigger's, after a change.
const EVENTS = ['EMAIL_REPLY', 'LEAD_UNSUBSCRIBED'];
const DELIVERIES = 20;
// n8n makes an expression sandbox for each call of a webhook, save for version 2 of its own node.
const WEBHOOK_VERSIONS = [1, 2];
// The execution that a delivery starts would slow the answer to the next one.
const SETTLE_MS = 200;

/** The trigger in a published workflow, through all that can happen to it. */
export const trigger: Scenario = {
	title: 'The trigger works published, called, tested, changed, killed, restarted, unpublished',
	async run({ client, crash, credential, owner, sandbox, say }) {
		const workflow = await client.createWorkflow(
			chain('Replies', credential, [
				smartleadTrigger('Smartlead Trigger', client.url, {
					events: ['EMAIL_REPLY'],
					campaignIds: [CAMPAIGN],
				}),
				doNothing('Next'),
			]),
		);
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

		say('Testing in the editor while published');
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
			await client.activateWorkflow(
				await client.createWorkflow(plainWorkflow(typeVersion, credential)),
			);
		}
		await sleep(2_000);
		say(await compare(sandbox, client.url));
		await executions(client, workflow.id, 3 + DELIVERIES);

		say('Renaming it, changing campaign and events, and publishing again');
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

		say('Killing n8n');
		await crash();
		await client.logIn(owner);
		await sleep(3_000);
		assert.equal(sandbox.state.webhooks.length, 1, 'no second webhook after a restart');
		await sandbox.deliver('EMAIL_REPLY', { campaignId: OTHER_CAMPAIGN });
		await executions(client, workflow.id, 4 + DELIVERIES);

		await client.deactivateWorkflow(workflow.id);
		await until('the webhook is removed', () => sandbox.state.webhooks.length === 0);
	},
};

/** The median time to the answer of the trigger and of n8n's Webhook node, called in turn, as a line. */
async function compare(sandbox: SmartleadSandbox, n8nUrl: string): Promise<string> {
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
		({ label, ms }) => `${(ours.ms / ms).toFixed(2)} times that of ${label}`,
	);
	return `Delivery to answer, median of ${DELIVERIES}: ${lines.join('; ')}`;
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

function pathOf(typeVersion: number): string {
	return `plain-${typeVersion}`;
}

function plainWorkflow(typeVersion: number, credential: StoredCredential): WorkflowDefinition {
	return chain('Plain', credential, [
		{
			name: 'Webhook',
			type: 'n8n-nodes-base.webhook',
			typeVersion,
			webhookId: pathOf(typeVersion),
			parameters: { httpMethod: 'POST', path: pathOf(typeVersion), options: {} },
		},
		doNothing('Next'),
	]);
}
