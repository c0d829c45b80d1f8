/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

import { services } from '../../test/harness/bench/services';
import { repliesIn } from '../../test/harness/bench/services/smartlead';
import { summaryOf } from '../report/statistics';
import { triggerWorkflow, withN8n, type N8n, type PrivateN8n } from './privateN8n';
import { inTurn, type Setting } from './setting';

const FIRST_CAMPAIGN = 95_000;
const POLL_MS = 10;
const TIMEOUT_MS = 60_000;

/** What publishing the trigger takes, for each of some numbers of campaigns, in a real n8n. */
export async function publications(
	setting: Setting,
	n8n: N8n,
	counts: number[],
): Promise<Array<{ ms: number; requests: number }>> {
	setting.progress('Growth with campaigns');
	return await withN8n(n8n, async (running) => {
		const { campaigns } = running.sandbox.smartlead.state;
		const [known] = campaigns.values();
		const ids = Array.from({ length: Math.max(...counts) }, (_, index) => FIRST_CAMPAIGN + index);
		for (const id of ids) campaigns.set(id, { ...known, id });
		return await inTurn(counts.length, async (index) => {
			const some = ids.slice(0, counts[index]);
			const runs = await inTurn(setting.runs, async () => await publish(running, some));
			return { ms: summaryOf(runs.map(({ ms }) => ms)).median, requests: runs[0].requests };
		});
	});
}

async function publish(running: PrivateN8n, campaignIds: number[]) {
	const { client } = running;
	const { smartlead: sandbox } = running.sandbox;
	const trigger = { ...services.smartlead.triggers[0], parameters: repliesIn(campaignIds) };
	const workflow = await client.createWorkflow(triggerWorkflow(running, 'smartlead', trigger));
	sandbox.clearRequests();
	const start = performance.now();
	await client.activateWorkflow(workflow);
	await until(() => sandbox.state.webhooks.length === campaignIds.length);
	const ms = performance.now() - start;
	const requests = sandbox.requests.length;
	await client.deactivateWorkflow(workflow.id);
	await until(() => sandbox.state.webhooks.length === 0);
	return { ms, requests };
}

async function until(isTrue: () => boolean): Promise<void> {
	const deadline = performance.now() + TIMEOUT_MS;
	while (!isTrue()) {
		if (performance.now() > deadline) throw new Error('n8n has not published in a minute');
		await sleep(POLL_MS);
	}
}
