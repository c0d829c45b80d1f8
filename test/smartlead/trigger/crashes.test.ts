import type * as n8nWorkflow from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox, Webhook } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { ProcessDied, TriggerWorkflow } from '../../harness/hooks';
import type { Place } from './anyNode';
import { anyNode, placesOf, randomFrom } from './anyNode';

// The waits between tries, none.
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async () => {},
}));

const SEED = 20261121;
const CYCLES = 200;
const FEWER = 60;
/** More requests than any call of the node makes. */
const MOST_REQUESTS = 14;
const START = Date.parse('2026-06-15T08:00:00.000Z');
const HOUR_MS = 60 * 60_000;
const FOREIGN: Webhook[] = [90211, 90212, null].map((campaignId, index) => ({
	id: 900 + index,
	level: campaignId ? 'campaign' : 'user',
	campaignId,
	clientId: null,
	name: index ? 'CRM' : 'n8n: Replies',
	// Another node of the same n8n, and the same node of another n8n.
	webhook_url: [
		'https://n8n.example.com/webhook/other/webhook?token=x',
		'https://other.example.com/webhook/5d6e0f9a-0000-4000-8000-000000000001/webhook?token=x',
		'https://crm.example.org/hook',
	][index],
	event_types: ['EMAIL_REPLY'],
	categories: ['Interested'],
	created_at: '2026-01-01T00:00:00.000Z',
	updated_at: '2026-01-01T00:00:00.000Z',
}));

let sandbox: SmartleadSandbox;
let random: (below: number) => number;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	random = randomFrom(SEED);
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

/** Webhooks that are not those of other tools. */
function own(): Webhook[] {
	return sandbox.state.webhooks.filter(({ id }) => !FOREIGN.some((other) => other.id === id));
}

/** What went wrong in how many cycles. */
interface Count {
	/** A place with two webhooks, or one too many, while published. */
	doubled: number;
	/** A place without a webhook while published. */
	missing: number;
	/** A webhook whose calls are refused while published. */
	deaf: number;
	/** A webhook left after unpublishing. */
	orphaned: number;
	/** A webhook of another tool or node that is no longer as it was. */
	harmed: number;
	/** Cycles in which the process died: the test proves little if it seldom did. */
	died: number;
}

/** One cycle: leaves the workflow published at these places, or, with none, unpublished. */
type Cycle = (workflow: TriggerWorkflow, count: Count) => Promise<Place[] | undefined>;

async function tally(cycles: number, cycle: Cycle): Promise<Count> {
	const count: Count = { doubled: 0, missing: 0, deaf: 0, orphaned: 0, harmed: 0, died: 0 };
	for (let each = 0; each < cycles; each++) {
		// The rate limiter forgets the cycles before.
		jest.spyOn(Date, 'now').mockReturnValue(START + each * HOUR_MS);
		sandbox.clearRequests();
		sandbox.state.webhooks.length = 0;
		sandbox.state.webhooks.push(...FOREIGN.map((hook) => ({ ...hook })));
		const workflow = new TriggerWorkflow(sandbox, { parameters: {}, legacy: random(4) === 0 });
		const places = await cycle(workflow, count);
		if (places) {
			const found = placesOf(own()).map((place) => JSON.stringify(place));
			const wanted = places.map((place) => JSON.stringify(place));
			count.doubled += Number(
				found.length > new Set(found.filter((each) => wanted.includes(each))).size,
			);
			count.missing += Number(!wanted.every((place) => found.includes(place)));
			count.deaf += Number(!(await isHeard(workflow)));
			await workflow.unpublish();
			expect(workflow.errors).toEqual([]);
		}
		count.orphaned += Number(own().length > 0);
		const others = sandbox.state.webhooks.filter((hook) => !own().includes(hook));
		count.harmed += Number(JSON.stringify(others) !== JSON.stringify(FOREIGN));
	}
	return count;
}

/** Whether an event by each of its webhooks starts the workflow. */
async function isHeard(workflow: TriggerWorkflow): Promise<boolean> {
	for (const { webhook_url } of own()) {
		const query = Object.fromEntries(new URL(webhook_url).searchParams);
		const { status } = await workflow.receive(query, { event_type: 'EMAIL_REPLY' });
		if (status !== 200) return false;
	}
	return true;
}

/** Lets the process die somewhere in this, or after it. */
async function dying(
	workflow: TriggerWorkflow,
	count: Count,
	work: () => Promise<unknown>,
): Promise<void> {
	const hasDied = workflow.dieAt(random(MOST_REQUESTS), random(2) ? 'before' : 'after');
	await work().catch((error: unknown) => {
		if (!(error instanceof ProcessDied)) throw error;
	});
	count.died += Number(hasDied());
	workflow.revive();
}

/** Publishes some node. @returns where it is to listen */
async function publishAny(workflow: TriggerWorkflow): Promise<Place[]> {
	const [parameters, places] = anyNode(random);
	workflow.edit({ parameters });
	expect(await workflow.publish()).toBe(true);
	return places;
}

const NOTHING_WRONG = { doubled: 0, missing: 0, deaf: 0, orphaned: 0, harmed: 0 };

type Next = 'publish' | 'unpublish' | 'restart';

describe.each<[string, INodeParameters, number]>([
	['campaigns', { listenTo: 'campaigns', campaignIds: [90211, 90212] }, 7],
	['the account', { listenTo: 'account' }, 3],
	['a client', { listenTo: 'client', clientId: { __rl: true, mode: 'id', value: '299' } }, 3],
])('when n8n dies at any request for %s', (_, parameters, most) => {
	const steps = Array.from({ length: most }, (__, step) => step);
	const deaths = steps.flatMap((step) => [[step, 'before'] as const, [step, 'after'] as const]);

	it.each<[string, Next]>([
		['publishing', 'publish'],
		['publishing', 'restart'],
		['publishing', 'unpublish'],
		['unpublishing', 'publish'],
		['unpublishing', 'unpublish'],
	])('%s, nothing is left behind once it does %s', async (what, next) => {
		let [died, sound] = [0, 0];
		for (const [step, when] of deaths) {
			jest.spyOn(Date, 'now').mockReturnValue(START + (died + sound) * HOUR_MS);
			const workflow = new TriggerWorkflow(sandbox, { parameters });
			if (what === 'unpublishing') await workflow.publish();
			const hasDied = workflow.dieAt(step, when);
			const dying = what === 'publishing' ? workflow.publish() : workflow.unpublish();
			await dying.catch((error: unknown) => expect(error).toBeInstanceOf(ProcessDied));
			if (hasDied()) died += 1;
			else sound += 1;
			workflow.revive();
			await workflow[next]();
			expect(workflow.errors).toEqual([]);
			if (next !== 'unpublish') {
				expect(own()).toHaveLength(most === 7 ? 2 : 1);
				expect(await isHeard(workflow)).toBe(true);
				await workflow.unpublish();
			}
			expect([step, when, own()]).toEqual([step, when, []]);
		}
		// Publishing takes all of these requests, unpublishing some.
		if (what === 'publishing') expect(sound).toBe(0);
		expect(died).toBeGreaterThanOrEqual(4);
	});
});

it(`leaves nothing behind in ${CYCLES} first publications in which n8n dies`, async () => {
	const count = await tally(CYCLES, async (workflow, count) => {
		const [parameters, places] = anyNode(random);
		workflow.edit({ parameters });
		await dying(workflow, count, async () => await workflow.publish());
		const next = random(3);
		if (next === 0) await workflow.unpublish();
		else if (next === 1) await workflow.publish();
		else await workflow.restart();
		return next ? places : undefined;
	});
	expect(count).toMatchObject(NOTHING_WRONG);
	expect(count.died).toBeGreaterThan(CYCLES / 4);
});

it(`leaves nothing behind in ${FEWER} unpublications in which n8n dies`, async () => {
	const count = await tally(FEWER, async (workflow, count) => {
		const places = await publishAny(workflow);
		await dying(workflow, count, async () => await workflow.unpublish());
		const next = random(3);
		if (next === 0) await workflow.unpublish();
		else if (next === 1) await workflow.publish();
		else await workflow.publish().then(async () => await workflow.restart());
		return next ? places : undefined;
	});
	expect(count).toMatchObject(NOTHING_WRONG);
	expect(count.died).toBeGreaterThan(FEWER / 8);
});

it(`leaves nothing behind in ${FEWER} changes in which n8n dies`, async () => {
	const count = await tally(FEWER, async (workflow, count) => {
		await publishAny(workflow);
		const [parameters, places] = anyNode(random);
		workflow.edit({ parameters });
		await dying(workflow, count, async () => await workflow.publish());
		if (random(2)) await workflow.publish();
		else {
			await workflow.unpublish();
			return undefined;
		}
		return places;
	});
	expect(count).toMatchObject(NOTHING_WRONG);
	expect(count.died).toBeGreaterThan(FEWER / 4);
});

it(`leaves nothing behind in ${FEWER} cycles in which its static data is lost or old`, async () => {
	const count = await tally(FEWER, async (workflow) => {
		const snapshots = [{}];
		let places: Place[] = [];
		for (let version = 0; version < 2; version++) {
			places = await publishAny(workflow);
			snapshots.push(JSON.parse(JSON.stringify(workflow.saved)) as object);
			if (random(2)) await workflow.unpublish();
			snapshots.push(JSON.parse(JSON.stringify(workflow.saved)) as object);
		}
		workflow.saved = { ...snapshots[random(snapshots.length)] };
		const next = random(3);
		if (next === 0) await workflow.unpublish();
		else if (next === 1) places = await publishAny(workflow);
		else {
			await workflow.publish();
			await workflow.restart();
		}
		return next ? places : undefined;
	});
	expect(count).toMatchObject(NOTHING_WRONG);
});

it(`leaves nothing behind in ${FEWER} first publications by two processes at once`, async () => {
	const count = await tally(FEWER, async (workflow) => {
		const [parameters, places] = anyNode(random);
		workflow.edit({ parameters });
		const mains = [workflow, workflow.twin()];
		const turns = takeTurns(mains.length);
		for (const main of mains) main.sendBy(turns.take);
		let saved = workflow.saved;
		const published = mains.map(async (main) => {
			expect(await main.publish()).toBe(true);
			({ saved } = main);
			turns.leave();
		});
		await Promise.all(published);
		workflow.revive();
		// The last one to save wins. Where all webhooks can be listed, either may be the last.
		const isListed = places[0].level === 'campaign';
		workflow.saved = isListed ? mains[random(mains.length)].saved : saved;
		return places;
	});
	expect(count).toMatchObject(NOTHING_WRONG);
});

/** Lets some processes send their requests one by one, in an order that the random numbers give. */
function takeTurns(processes: number) {
	let active = processes;
	const waiting: Array<() => void> = [];
	const next = () => {
		if (waiting.length && waiting.length === active) {
			waiting.splice(random(waiting.length), 1)[0]();
		}
	};
	return {
		async take<T>(send: () => Promise<T>): Promise<T> {
			await new Promise<void>((resolve) => {
				waiting.push(resolve);
				next();
			});
			return await send();
		},
		leave() {
			active -= 1;
			next();
		},
	};
}

describe('a copy of what the node remembers', () => {
	it.each([
		['of another n8n', { publicUrl: 'https://copy.example.com' }],
		['of the same n8n', { webhookId: 'copy' }],
	])('leaves the webhooks of the original alone in a workflow %s', async (_, options) => {
		const harm = { cycles: 0 };
		const count = await tally(FEWER, async (workflow) => {
			const places = await publishAny(workflow);
			const before = JSON.stringify(own());
			const copy = new TriggerWorkflow(sandbox, { ...workflow.options, ...options });
			copy.edit({ parameters: workflow.parameters });
			copy.saved = JSON.parse(JSON.stringify(workflow.saved)) as typeof copy.saved;
			for (let step = 0; step < 3; step++) {
				const next = random(3);
				if (next === 0) await copy.publish();
				else if (next === 1) await copy.unpublish();
				else copy.edit({ parameters: anyNode(random)[0] });
			}
			await copy.unpublish();
			harm.cycles += Number(JSON.stringify(own()) !== before);
			return places;
		});
		expect({ ...count, ...harm }).toMatchObject({ ...NOTHING_WRONG, cycles: 0 });
	});
});
