import type * as n8nWorkflow from 'n8n-workflow';

import type { FaultRule } from '../../../sandbox';
import type { CaseSandbox } from '../../harness/caseSandbox';
import { TriggerWorkflow } from '../../harness/hooks';
import { randomFrom } from '../../harness/seededRandom';
import type { PublishedService } from './publications';
import { PublicationsIn } from './publications';

// As it is, whatever a test has put in its place.
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

/**
 * Registers the tests of what becomes of webhooks when requests fail. n8n's `sleep` has to be much
 * shorter.
 */
export function testCycles<Place, Hook extends { id: unknown }, Sandbox extends CaseSandbox>(
	service: PublishedService<Place, Hook, Sandbox>,
): void {
	let sandbox: Sandbox;
	let publications: PublicationsIn<Place, Hook>;
	beforeAll(async () => (sandbox = await service.startSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.reset();
		jest.spyOn(Math, 'random').mockReturnValue(0);
		publications = new PublicationsIn(service.accountOf(sandbox));
		publications.begin();
	});
	afterEach(() => jest.restoreAllMocks());

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
				trigger: service.trigger,
			});
			const account = service.accountOf(sandbox);
			const count = { hit: 0, failed: 0, byFault: {} as Record<string, number> };

			for (let cycle = 0; cycle < cycles; cycle++) {
				sandbox.clearRequests();
				const [parameters, places] = service.anyNode(random);
				const names: string[] = [];
				const skips: number[] = [];
				for (let fault = 0; fault < faults; fault++) {
					const [name, rule] = FAULTS[random(FAULTS.length)];
					skips.push(random(service.requestsFor(places)));
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
					const [others, otherPlaces] = service.anyNode(random);
					workflow.edit({ parameters: others });
					isPublished = await workflow.publish();
					expected = otherPlaces;
				}
				if (isPublished && random(3) === 0) await workflow.restart().catch(() => undefined);
				await settle();
				const what = `cycle ${cycle} of ${title}: ${names.join(', ')}`;
				expect([what, account.placesOf(publications.own())]).toEqual([
					what,
					isPublished ? expected : [],
				]);
				for (const hook of publications.own()) {
					expect(account.eventsOf(hook)[0]).toBe(service.event);
				}

				await workflow.unpublish();
				await settle();
				expect([what, publications.own()]).toEqual([what, []]);
				count.hit += Number(sandbox.requests.length > Math.max(...skips));
				count.failed += Number(!isPublished);
				for (const name of names) count.byFault[name] = (count.byFault[name] ?? 0) + 1;
				sandbox.clearFaults();
			}
			expect(account.hooks).toEqual(account.foreign);
			// Each fault has to hit, and each kind has to be there, or the test proves little.
			expect(count.hit).toBe(cycles);
			expect(Object.keys(count.byFault)).toHaveLength(FAULTS.length);
			expect(count.failed).toBe(0);
		});
	});
}
