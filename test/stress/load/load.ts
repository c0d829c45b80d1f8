import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { rateLimiterFor } from '../../../nodes/kernel/request/rateLimiter';
import { createRun } from '../../../nodes/kernel/request/run';
import { smartlead } from '../../../nodes/Smartlead/service';
import type { SmartleadSandbox } from '../../../sandbox';
import { addLeads, startSmartleadSandbox } from '../../../sandbox';
import type { RateLimitRule } from '../../../sandbox/server/http/rateLimiter';
import { byId } from '../../harness/cases';
import { credentialFor, runNode, startNode } from '../../harness/runNode';
import { sleep } from '../clock';
import type { Finding } from '../report/finding';
import { collectGarbage, heapMegabytes } from './memory';

/** How much a part of the run takes; the short form takes less. */
export interface LoadSize {
	items: number;
	keys: number;
}

const CAMPAIGN = 90212;
const campaignId = byId(CAMPAIGN);
const read: INodeParameters = { resource: 'campaign', operation: 'get', campaignId };
const add: INodeParameters = {
	resource: 'campaignLead',
	operation: 'add',
	campaignId,
	leadList: { mappingMode: 'autoMapInputData', value: null },
};
const HOUR_MS = 3_600_000;

// A plan with 1,000 a minute, and what the limiter of the package makes of its burst.
const FAST = 1_000;
const FAST_LIMIT: RateLimitRule = [
	{ limit: 34, windowMs: 2_000 },
	{ limit: FAST, windowMs: 60_000 },
];
const SLOW = 60;

function itemsOf(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ index }));
}

function peopleOf(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ email: `person${index}@example.com` }));
}

function limiterFor(key: string) {
	return rateLimiterFor('Smartlead', key, smartlead.pace({ requestsPerMinute: SLOW }).windows);
}

let keys = 0;

/** A sandbox and credential with a key of their own, and so with a limiter of their own. */
async function withKey<T>(
	rateLimit: RateLimitRule,
	requestsPerMinute: number,
	use: (sandbox: SmartleadSandbox, credential: ICredentialDataDecryptedObject) => Promise<T>,
): Promise<T> {
	const sandbox = await startSmartleadSandbox({ apiKey: `load-${++keys}`, rateLimit });
	try {
		return await use(sandbox, credentialFor(sandbox, requestsPerMinute));
	} finally {
		await sandbox.stop();
	}
}

function refused({ requests }: SmartleadSandbox): number {
	return requests.filter(({ status }) => status === 429).length;
}

function seconds(ms: number): string {
	return `${(ms / 1_000).toFixed(1)} s`;
}

/** Everything that load does to the package. The clock has to run. */
export const loadParts: Array<(size: LoadSize) => Promise<Finding>> = [
	async ({ items: count }) =>
		await withKey(FAST_LIMIT, FAST, async (sandbox, credential) => {
			const start = Date.now();
			const { items, error } = await runNode(sandbox, read, { items: itemsOf(count), credential });
			const ms = Date.now() - start;
			const lastMinute = Math.ceil(((count - 1) % FAST) / 34);
			const shortest = Math.floor((count - 1) / FAST) * 60_000 + lastMinute * 2_000;
			const inOrder = items.every(
				({ pairedItem }, index) => (pairedItem as { item: number }).item === index,
			);
			return {
				what: `${count} items through a read, ${FAST} requests per minute`,
				figures: `${items.length} items out, ${sandbox.requests.length} requests, ${refused(sandbox)} answered 429, ${(ms / Math.max(1, shortest)).toFixed(2)} of the shortest possible time`,
				holds:
					!error &&
					inOrder &&
					items.length === count &&
					sandbox.requests.length - refused(sandbox) === count,
			};
		}),

	async ({ items: count }) =>
		await withKey(FAST_LIMIT, FAST, async (sandbox, credential) => {
			const people = peopleOf(count);
			const { items, error } = await runNode(sandbox, add, { items: people, credential });
			const added = items.filter(({ json }) => json.status === 'added').length;
			return {
				what: `${count} items through bulk add`,
				figures: `${sandbox.requests.length} requests, ${added} added, ${items.length} accounted for`,
				holds:
					!error &&
					added === count &&
					items.length === count &&
					sandbox.requests.length === Math.ceil(count / 400),
			};
		}),

	async ({ items: count }) =>
		await withKey(FAST_LIMIT, FAST, async (sandbox, credential) => {
			addLeads(
				sandbox.state,
				CAMPAIGN,
				count - sandbox.state.campaignLeads.ofCampaign(CAMPAIGN).length,
			);
			const all = { resource: 'campaignLead', operation: 'getAll', campaignId, returnAll: true };
			const { items, error } = await runNode(sandbox, all, { credential });
			const unique = new Set(items.map(({ json }) => json.campaign_lead_map_id)).size;
			return {
				what: `${count} rows through Return All`,
				figures: `${sandbox.requests.length} requests, ${items.length} rows, ${unique} different`,
				holds: !error && unique === count && sandbox.requests.length === Math.ceil(count / 100),
			};
		}),

	async () =>
		await withKey({ limit: 10, windowMs: 2_000 }, SLOW * 5, async (sandbox, credential) => {
			const long = runNode(sandbox, read, { items: itemsOf(400), credential });
			while (sandbox.requests.length < 50) await sleep(10);
			const before = sandbox.requests.length;
			const short = await runNode(sandbox, read, { items: itemsOf(20), credential });
			const meanwhile = sandbox.requests.length - before;
			const { items } = await long;
			return {
				what: 'Two workflows on one key: 20 items start while 400 are under way',
				figures: `the 20 were done after ${meanwhile} requests of both, and the 400 all came out (${items.length})`,
				holds: short.items.length === 20 && items.length === 400 && meanwhile <= 60,
			};
		}),

	async () =>
		await withKey({ limit: 5, windowMs: 2_000 }, SLOW * 10, async (sandbox, credential) => {
			const { items, error } = await runNode(sandbox, read, { items: itemsOf(200), credential });
			const done = sandbox.requests.filter(({ status }) => status === 200).length;
			return {
				what: 'A storm of 429: 200 items, and other tools leave a quarter of the limit',
				figures: `${items.length} items out, ${refused(sandbox)} answered 429, ${done} carried out`,
				holds: !error && items.length === 200 && done === 200,
			};
		}),

	async ({ keys: count }) => {
		const limiters: Array<WeakRef<object>> = [];
		for (let index = 0; index < count; index++) {
			const limiter = limiterFor(`key-${index}`);
			const answered = await limiter.take(createRun());
			answered?.();
			limiters.push(new WeakRef(limiter));
			if (index % 100 === 99) await sleep(60_000);
		}
		await sleep(HOUR_MS);
		limiterFor('the last key');
		await collectGarbage();
		const alive = limiters.filter((limiter) => limiter.deref()).length;
		return {
			what: `${count} keys, 100 a minute, and an hour of rest`,
			figures: `${alive} limiters are left`,
			// The one that the loop used last may still be on the stack.
			holds: alive <= 1,
		};
	},

	async ({ items: count }) =>
		await withKey(FAST_LIMIT, FAST, async (sandbox, credential) => {
			const heaps: number[] = [];
			for (let round = 0; round < 6; round++) {
				await runNode(sandbox, read, { items: itemsOf(count / 10), credential });
				await runNode(sandbox, add, { items: peopleOf(count / 10), credential });
				sandbox.reset();
				heaps.push(await heapMegabytes());
			}
			const growth = heaps[heaps.length - 1] - heaps[1];
			return {
				what: `Memory over six rounds of ${count / 10} reads and ${count / 10} leads`,
				figures: `heap after collection ${heaps.map((mb) => mb.toFixed(0)).join(', ')} MB, ${growth.toFixed(1)} MB more from the second to the last`,
				holds: growth < 0.1 * heaps[1],
			};
		}),

	async () =>
		await withKey(false, SLOW, async (sandbox, credential) => {
			const started = startNode(sandbox, read, { items: itemsOf(1_000), credential });
			while (sandbox.requests.length < 10) await sleep(10);
			started.cancel();
			const start = Date.now();
			await Promise.allSettled([started.result]);
			const ms = Date.now() - start;
			const sent = sandbox.requests.length;
			await sleep(HOUR_MS);
			const more = sandbox.requests.length - sent;
			return {
				what: 'An execution of 1,000 items is stopped after ten requests',
				figures: `it ended ${seconds(ms)} later, and ${more} requests left in the hour after that`,
				holds: ms <= 1_000 && more === 0,
			};
		}),

	async () =>
		await withKey(false, FAST, async (sandbox, credential) => {
			const { state } = sandbox;
			const batches = Array.from({ length: 10 }, () => itemsOf(10));
			for (const items of batches) await runNode(sandbox, read, { items, credential });
			const reads = sandbox.requests.length;
			sandbox.clearRequests();
			const people = peopleOf(1_000);
			for (let at = 0; at < people.length; at += 100) {
				await runNode(sandbox, add, { items: people.slice(at, at + 100), credential });
			}
			const leads = state.campaignLeads.ofCampaign(CAMPAIGN).length;
			return {
				what: 'Loop Over Items: 100 reads in batches of 10, 1,000 leads in batches of 100',
				figures: `${reads} and ${sandbox.requests.length} requests (one for each batch of leads; all at once would be 3), ${leads} leads in the campaign`,
				holds: reads === 100 && sandbox.requests.length === 10,
			};
		}),

	async () =>
		await withKey(false, FAST, async (sandbox, credential) => {
			sandbox.fault({ kind: 'status', status: 503, operation: 'campaign.get', times: 4 });
			const node = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
			const one = await runNode(sandbox, read, { items: itemsOf(1), credential, node });
			const reads = sandbox.requests.length;
			sandbox.clearRequests();
			sandbox.fault({
				kind: 'status',
				status: 400,
				operation: 'campaign.create',
				times: 1,
				skip: 1,
			});
			const create = { resource: 'campaign', operation: 'create', name: '=C {{ $json.index }}' };
			const three = await runNode(sandbox, create, { items: itemsOf(3), credential, node });
			const executed = sandbox.requests.filter(({ executed: done }) => done).length;
			return {
				what: "n8n's Retry On Fail: a read fails four times; the second of three writes is refused once",
				figures: `read: ${reads} requests (four tries, then one of n8n's second run). Writes: ${executed} carried out for 3 items, although n8n runs all items of the node again`,
				holds: !one.error && reads === 5 && !three.error && executed === 3,
			};
		}),
];
