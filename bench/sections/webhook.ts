/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

import { serviceNames } from '../../sandbox';
import type {
	MeasuredTrigger,
	MeasuredWebhook,
	WebhookCall,
} from '../../test/harness/bench/service';
import { services } from '../../test/harness/bench/services';
import type { Budget, Section } from '../report/section';
import { percentile, ratios, spread, summaryOf } from '../report/statistics';
import { triggerWorkflow, webhookWorkflow, withN8n, type N8n, type PrivateN8n } from './privateN8n';
import { inTurn, type Setting } from './setting';

interface Receiver extends MeasuredWebhook {
	name: string;
}

/** Triggers of services first: those that users get, and what was before. */
const TRIGGERS = serviceNames.flatMap((service) =>
	services[service].triggers.map((trigger) => ({ service, trigger })),
);
const RATES = [
	{ perSecond: 1, events: 5 },
	{ perSecond: 10, events: 20 },
	{ perSecond: 50, events: 30 },
];
const MOST = 1.1;
// Slow enough for n8n to keep up.
const BUDGET_RATE = 10;
const WEBHOOK_VERSIONS = [2, 1];
const WEBHOOK_NAMES = WEBHOOK_VERSIONS.map((version) => `n8n's Webhook node, version ${version}`);
// The triggers as users get them.
const OWN = serviceNames.map((service) => services[service].triggers[0].title);
const WARM_EVENTS = 20;
const SETTLE_MS = 500;

/** From a webhook's delivery to n8n's answer, which comes when the execution is on its way. */
export async function webhook(setting: Setting, options: N8n): Promise<Section> {
	setting.progress('Webhook to execution');
	return await withN8n(options, async (running) => {
		const receivers = await publish(running);
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
			const ratiosTo = (name: string, other: number) =>
				ratios(medians[receivers.findIndex((each) => each.name === name)], medians[other]);
			if (perSecond === BUDGET_RATE) {
				budgets.push(
					...OWN.flatMap((own) =>
						WEBHOOK_NAMES.map((name) =>
							budgetOf(
								own,
								name,
								ratiosTo(
									own,
									receivers.findIndex((each) => each.name === name),
								),
							),
						),
					),
				);
			}
			receivers.forEach(({ name }, index) => {
				const all = runs.flatMap((run) => run[index]);
				rows.push([
					String(perSecond),
					name,
					spread(medians[index], 1),
					percentile(all, 0.99).toFixed(1),
					...OWN.map((own) => (OWN.includes(name) ? '' : spread(ratiosTo(own, index), 2))),
				]);
			});
		}
		return {
			title: 'Webhook to execution',
			budgets,
			content: [
				`In a real n8n: from sending an event to the answer, which n8n gives when the execution is on its way. The events are replies as Smartlead sends them, to n8n's own nodes as well, and bounces with AutoSend's signature to its trigger; ${RATES.map(({ events }) => events).join(', ')} of them a run. n8n makes an expression isolate for each call of a webhook, save for version 2 of its own Webhook node, which no other node can have. For version 1 of any trigger it also evaluates an expression of its old Webhook node at each call, which is why the triggers begin with version 2; *before* is the same trigger as version 1. Where the times grow with the rate, n8n does not keep up and the events queue.`,
				{
					columns: [
						'Events a second',
						'Node',
						'median ms',
						'99th percentile ms',
						...OWN.map((own) => `${own}'s ratio to it`),
					],
					rows,
				},
			],
		};
	});
}

/** Publishes all triggers and n8n's own nodes, and waits for the webhooks of the triggers. */
async function publish(running: PrivateN8n): Promise<Receiver[]> {
	const { client } = running;
	for (const { service, trigger } of TRIGGERS) {
		const workflow = triggerWorkflow(running, service, trigger);
		await client.activateWorkflow(await client.createWorkflow(workflow));
	}
	for (const version of WEBHOOK_VERSIONS) {
		await client.activateWorkflow(await client.createWorkflow(webhookWorkflow(version)));
	}
	await sleep(2 * SETTLE_MS);
	const own = await Promise.all(
		TRIGGERS.map(async ({ trigger }) => ({
			name: trigger.title,
			...(await registered(running, trigger)),
		})),
	);
	const { nextCall } = own[0];
	const others = WEBHOOK_VERSIONS.map((version, index) => ({
		name: WEBHOOK_NAMES[index],
		url: `${client.url}/webhook/plain-${version}`,
		nextCall,
	}));
	return [...own, ...others];
}

async function registered(
	{ client, sandbox }: PrivateN8n,
	{ title, webhookIn }: MeasuredTrigger,
): Promise<MeasuredWebhook> {
	for (let left = 100; left > 0; left--) {
		const webhook = await webhookIn(sandbox, client.url);
		if (webhook) return webhook;
		await sleep(200);
	}
	throw new Error(`${title} has registered no webhook`);
}

function budgetOf(own: string, other: string, values: number[]): Budget {
	const ratio = summaryOf(values).median;
	return {
		what: `Webhook to execution, ${own} beside ${other}`,
		bar: `within ${MOST}`,
		measured: ratio.toFixed(2),
		isMet: ratio <= MOST,
		why: 'n8n sets up an expression isolate for each call of a webhook. It skips that for version 2 of its own Webhook node, by name and version; version 1 pays for it as every other trigger does.',
	};
}

/** Sends events at a steady pace, whether or not those before were answered. */
async function latencies({ name, url, nextCall }: Receiver, perSecond: number, events: number) {
	const sent: Array<Promise<number>> = [];
	const start = performance.now();
	for (let each = 0; each < events; each++) {
		const wait = start + (each * 1_000) / perSecond - performance.now();
		if (wait > 0) await sleep(wait);
		sent.push(deliver(name, url, nextCall()));
	}
	return await Promise.all(sent);
}

async function deliver(
	name: string,
	url: string,
	{ body, headers: own }: WebhookCall,
): Promise<number> {
	const start = performance.now();
	const headers = { 'content-type': 'application/json', ...own };
	const answer = await fetch(url, { method: 'POST', headers, body });
	await answer.text();
	if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
	return performance.now() - start;
}
