/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

import type { Budget, Section } from '../report/section';
import { percentile, ratios, spread, summaryOf } from '../report/statistics';
import { TRIGGER_VERSION, triggerWorkflow, webhookWorkflow, withN8n, type N8n } from './privateN8n';
import { inTurn, type Setting } from './setting';

interface Receiver {
	name: string;
	url: string;
	body: string;
}

// Each its own campaign, so that an event comes to one of them. Before, it was of version 1.
const TRIGGERS = [
	{ name: 'Smartlead Trigger', typeVersion: TRIGGER_VERSION, campaign: 90_211 },
	{ name: 'Smartlead Trigger, version 1 (before)', typeVersion: 1, campaign: 90_213 },
];
const RATES = [
	{ perSecond: 1, events: 5 },
	{ perSecond: 10, events: 20 },
	{ perSecond: 50, events: 30 },
];
const MOST = 1.1;
// Slow enough for n8n to keep up.
const BUDGET_RATE = 10;
const WEBHOOK_VERSIONS = [2, 1];
const WARM_EVENTS = 20;
const SETTLE_MS = 500;

/** From a webhook's delivery to n8n's answer, which comes when the execution is on its way. */
export async function webhook(setting: Setting, options: N8n): Promise<Section> {
	setting.progress('Webhook to execution');
	return await withN8n(options, async (running) => {
		const { client, sandbox } = running;
		for (const { campaign, typeVersion } of TRIGGERS) {
			const workflow = triggerWorkflow(running, [campaign], typeVersion);
			await client.activateWorkflow(await client.createWorkflow(workflow));
		}
		for (const version of WEBHOOK_VERSIONS) {
			await client.activateWorkflow(await client.createWorkflow(webhookWorkflow(version)));
		}
		const { webhooks } = sandbox.state;
		for (let left = 100; left > 0 && webhooks.length < TRIGGERS.length; left--) await sleep(200);
		await sleep(2 * SETTLE_MS);
		const [{ payload }] = await sandbox.deliver('EMAIL_REPLY', {
			campaignId: TRIGGERS[0].campaign,
		});
		const body = JSON.stringify(payload);
		const receivers: Receiver[] = [
			...TRIGGERS.map(({ name, campaign }) => ({
				name,
				url: webhooks.find(({ campaignId }) => campaignId === campaign)!.webhook_url,
				body,
			})),
			...WEBHOOK_VERSIONS.map((version) => ({
				name: `n8n's Webhook node, version ${version}`,
				url: `${client.url}/webhook/plain-${version}`,
				body,
			})),
		];
		for (const receiver of receivers) await latencies(receiver, 10, WARM_EVENTS);

		const rows: string[][] = [];
		const budgets: Budget[] = [];
		for (const { perSecond, events } of RATES) {
			const runs = await inTurn(setting.runs, async () => {
				const all: number[][] = [];
				for (const receiver of receivers) {
					all.push(await latencies(receiver, perSecond, events));
					await sleep(SETTLE_MS);
				}
				return all;
			});
			const medians = receivers.map((_, index) => runs.map((run) => percentile(run[index], 0.5)));
			if (perSecond === BUDGET_RATE) {
				budgets.push(
					...[2, 3].map((index) => budgetOf(receivers[index].name, medians[0], medians[index])),
				);
			}
			receivers.forEach(({ name }, index) => {
				const all = runs.flatMap((run) => run[index]);
				rows.push([
					String(perSecond),
					name,
					spread(medians[index], 1),
					percentile(all, 0.99).toFixed(1),
					index ? spread(ratios(medians[0], medians[index]), 2) : '',
				]);
			});
		}
		return {
			title: 'Webhook to execution',
			budgets,
			content: [
				`In a real n8n: from sending an event to the answer, which n8n gives when the execution is on its way. The events are bodies of replies as Smartlead sends them; ${RATES.map(({ events }) => events).join(', ')} of them a run. n8n makes an expression isolate for each call of a webhook, save for version 2 of its own Webhook node, which no other node can have. For version 1 of any trigger it also evaluates an expression of its old Webhook node at each call, which is why the trigger begins with version 2; *before* is the same trigger as version 1. Where the times grow with the rate, n8n does not keep up and the events queue.`,
				{
					columns: [
						'Events a second',
						'Node',
						'median ms',
						'99th percentile ms',
						"trigger's ratio to it",
					],
					rows,
				},
			],
		};
	});
}

function budgetOf(other: string, ours: number[], theirs: number[]): Budget {
	const ratio = summaryOf(ratios(ours, theirs)).median;
	return {
		what: `Webhook to execution, beside ${other}`,
		bar: `within ${MOST}`,
		measured: ratio.toFixed(2),
		isMet: ratio <= MOST,
		why: 'n8n sets up an expression isolate for each call of a webhook. It skips that for version 2 of its own Webhook node, by name and version; version 1 pays for it as every other trigger does.',
	};
}

/** Sends events at a steady pace, whether or not those before were answered. */
async function latencies({ name, url, body }: Receiver, perSecond: number, events: number) {
	const sent: Array<Promise<number>> = [];
	const start = performance.now();
	for (let each = 0; each < events; each++) {
		const wait = start + (each * 1_000) / perSecond - performance.now();
		if (wait > 0) await sleep(wait);
		sent.push(deliver(name, url, body));
	}
	return await Promise.all(sent);
}

async function deliver(name: string, url: string, body: string): Promise<number> {
	const start = performance.now();
	const headers = { 'content-type': 'application/json' };
	const answer = await fetch(url, { method: 'POST', headers, body });
	await answer.text();
	if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
	return performance.now() - start;
}
