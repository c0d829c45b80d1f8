import type * as n8nWorkflow from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox, Webhook } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { TriggerWorkflow } from '../../harness/hooks';
import { randomFrom } from '../../harness/seededRandom';
import type { Place } from './anyNode';
import { anyNode, placesOf } from './anyNode';

// The waits between tries, shorter.
jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof n8nWorkflow>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 20) };
});
const { sleep } = jest.requireActual<typeof n8nWorkflow>('n8n-workflow');

const SEED = 20261121;
const TIMEOUT_MS = 250;
const DELAY_MS = 350;

type Kind = FaultRule extends infer Rule ? (Rule extends { kind: string } ? Rule : never) : never;

const FAULTS: Array<[string, Kind]> = [
	['429', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
	['500', { kind: 'status', status: 500 }],
	['404', { kind: 'status', status: 404, body: { error: 'Not found' } }],
	['reset before', { kind: 'reset', when: 'before' }],
	['reset after', { kind: 'reset', when: 'after' }],
	['timeout', { kind: 'delay', ms: DELAY_MS }],
];

/** How many requests a publication and its end take, without a fault. */
function requestsFor([{ level }, ...more]: Place[]): number {
	if (level !== 'campaign') return 5;
	const count = 1 + more.length;
	return 1 + 4 * count + Math.min(count, 2);
}

let sandbox: SmartleadSandbox;
let foreign: Webhook[];
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
	// Of other tools, and of the same node in another n8n.
	foreign = [90211, 90212, null].map((campaignId, index) => ({
		id: 900 + index,
		level: campaignId ? 'campaign' : 'user',
		campaignId,
		clientId: null,
		name: index ? 'CRM' : 'n8n: Replies',
		webhook_url: `https://other.example.com${new TriggerWorkflow(sandbox, { parameters: {} }).path()}`,
		event_types: ['EMAIL_REPLY'],
		categories: ['Interested'],
		created_at: '2026-01-01T00:00:00.000Z',
		updated_at: '2026-01-01T00:00:00.000Z',
	}));
	sandbox.state.webhooks.push(...foreign);
});
afterEach(() => jest.restoreAllMocks());

function own(): Webhook[] {
	return sandbox.state.webhooks.filter((hook) => !foreign.includes(hook));
}

describe.each([
	['n8n 2.41', { legacy: false, faults: 1, cycles: 100 }],
	['the legacy activation', { legacy: true, faults: 1, cycles: 60 }],
	['n8n 2.41 and two faults', { legacy: false, faults: 2, cycles: 40 }],
])('with %s', (title, { legacy, faults, cycles }) => {
	it(`leaves no orphan and no double in ${cycles} cycles`, async () => {
		const random = randomFrom(SEED + faults + Number(legacy));
		const workflow = new TriggerWorkflow(sandbox, {
			parameters: {},
			legacy,
			timeoutMs: TIMEOUT_MS,
		});
		const before = JSON.stringify(foreign);
		const count = { hit: 0, failed: 0, byFault: {} as Record<string, number> };

		for (let cycle = 0; cycle < cycles; cycle++) {
			sandbox.clearRequests();
			const [parameters, places] = anyNode(random);
			const names: string[] = [];
			const skips: number[] = [];
			for (let fault = 0; fault < faults; fault++) {
				const [name, rule] = FAULTS[random(FAULTS.length)];
				skips.push(random(requestsFor(places)));
				sandbox.fault({ ...rule, skip: skips[fault] });
				names.push(name);
			}
			workflow.edit({ parameters });
			// What was given up and is carried out late shall have happened: nothing can find it sooner.
			const settle = async () =>
				await sleep(names.includes('timeout') ? 2 * (DELAY_MS - TIMEOUT_MS) : 0);
			let isPublished = await workflow.publish();
			let expected = places;
			await settle();
			if (random(3) === 0) {
				const [others, otherPlaces] = anyNode(random);
				workflow.edit({ parameters: others });
				isPublished = await workflow.publish();
				expected = otherPlaces;
			}
			if (isPublished && random(3) === 0) await workflow.restart().catch(() => undefined);
			await settle();
			const what = `cycle ${cycle} of ${title}: ${names.join(', ')}`;
			expect([what, placesOf(own())]).toEqual([what, isPublished ? expected : []]);
			for (const hook of own()) expect(hook.event_types[0]).toBe('EMAIL_REPLY');

			await workflow.unpublish();
			await settle();
			expect([what, own()]).toEqual([what, []]);
			count.hit += Number(sandbox.requests.length > Math.max(...skips));
			count.failed += Number(!isPublished);
			for (const name of names) count.byFault[name] = (count.byFault[name] ?? 0) + 1;
			sandbox.clearFaults();
		}
		expect(JSON.stringify(foreign)).toBe(before);
		expect(sandbox.state.webhooks).toEqual(foreign);
		// Each fault has to hit, and each kind has to be there, or the test proves little.
		expect(count.hit).toBe(cycles);
		expect(Object.keys(count.byFault)).toHaveLength(FAULTS.length);
		expect(count.failed).toBe(0);
	});
});
