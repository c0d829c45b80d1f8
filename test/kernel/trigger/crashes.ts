import type { CaseSandbox } from '../../harness/caseSandbox';
import type { TriggerOptions } from '../../harness/hooks';
import { ProcessDied, TriggerWorkflow } from '../../harness/hooks';
import type { Random } from '../../harness/seededRandom';
import { randomFrom } from '../../harness/seededRandom';
import type { Count, PublishedService } from './publications';
import { NOTHING_WRONG, PublicationsIn } from './publications';

const SEED = 20261121;
const CYCLES = 200;
const FEWER = 60;
const START = Date.parse('2026-06-15T08:00:00.000Z');
const HOUR_MS = 60 * 60_000;

type Next = 'publish' | 'unpublish' | 'restart';

/**
 * Registers the tests of what becomes of webhooks when n8n dies, forgets, or runs twice. Its `sleep`
 * has to be none.
 */
export function testCrashes<Place, Hook extends { id: unknown }, Sandbox extends CaseSandbox>(
	service: PublishedService<Place, Hook, Sandbox>,
): void {
	let sandbox: Sandbox;
	let random: Random;
	let publications: PublicationsIn<Place, Hook>;
	beforeAll(async () => (sandbox = await service.startSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		random = randomFrom(SEED);
		publications = new PublicationsIn(service.accountOf(sandbox));
		publications.begin();
		jest.spyOn(Math, 'random').mockReturnValue(0);
	});
	afterEach(() => jest.restoreAllMocks());

	/** One cycle: leaves the workflow published at these places, or, with none, unpublished. */
	type Cycle = (workflow: TriggerWorkflow) => Promise<Place[] | undefined>;

	function workflowWith(options: Omit<TriggerOptions, 'trigger'>): TriggerWorkflow {
		return new TriggerWorkflow(sandbox, { ...options, trigger: service.trigger });
	}

	async function tally(cycles: number, cycle: Cycle): Promise<Count> {
		for (let each = 0; each < cycles; each++) {
			// The rate limiter forgets the cycles before.
			jest.spyOn(Date, 'now').mockReturnValue(START + each * HOUR_MS);
			sandbox.clearRequests();
			publications.begin();
			const workflow = workflowWith({ parameters: {}, legacy: random(4) === 0 });
			await publications.end(workflow, await cycle(workflow));
		}
		return publications.count;
	}

	/** Lets the process die somewhere in this, or after it. */
	async function dying(workflow: TriggerWorkflow, work: () => Promise<unknown>): Promise<void> {
		await publications.dying(workflow, random, work);
	}

	/** Publishes some node. @returns where it is to listen */
	async function publishAny(workflow: TriggerWorkflow): Promise<Place[]> {
		const [parameters, places] = service.anyNode(random);
		workflow.edit({ parameters });
		expect(await workflow.publish()).toBe(true);
		return places;
	}

	describe.each(service.nodes)(
		'when n8n dies at any request for $title',
		({ parameters, requests, webhooks }) => {
			const steps = Array.from({ length: requests }, (__, step) => step);
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
					const workflow = workflowWith({ parameters });
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
						expect(publications.own()).toHaveLength(webhooks);
						expect(await publications.isHeard(workflow)).toBe(true);
						await workflow.unpublish();
					}
					expect([step, when, publications.own()]).toEqual([step, when, []]);
				}
				// Publishing takes all of these requests, unpublishing some.
				if (what === 'publishing') expect(sound).toBe(0);
				expect(died).toBeGreaterThanOrEqual(4);
			});
		},
	);

	it(`leaves nothing behind in ${CYCLES} first publications in which n8n dies`, async () => {
		const count = await tally(CYCLES, async (workflow) => {
			const [parameters, places] = service.anyNode(random);
			workflow.edit({ parameters });
			await dying(workflow, async () => await workflow.publish());
			const next = random(3);
			if (next === 0) await workflow.unpublish();
			else if (next === 1) await workflow.publish();
			else await workflow.restart();
			return next ? places : undefined;
		});
		expect(count).toEqual(NOTHING_WRONG);
		expect(publications.died).toBeGreaterThan(CYCLES / 4);
	});

	it(`leaves nothing behind in ${FEWER} unpublications in which n8n dies`, async () => {
		const count = await tally(FEWER, async (workflow) => {
			const places = await publishAny(workflow);
			await dying(workflow, async () => await workflow.unpublish());
			const next = random(3);
			if (next === 0) await workflow.unpublish();
			else if (next === 1) await workflow.publish();
			else await workflow.publish().then(async () => await workflow.restart());
			return next ? places : undefined;
		});
		expect(count).toEqual(NOTHING_WRONG);
		expect(publications.died).toBeGreaterThan(FEWER / 8);
	});

	it(`leaves nothing behind in ${FEWER} changes in which n8n dies`, async () => {
		const count = await tally(FEWER, async (workflow) => {
			await publishAny(workflow);
			const [parameters, places] = service.anyNode(random);
			workflow.edit({ parameters });
			await dying(workflow, async () => await workflow.publish());
			if (random(2)) await workflow.publish();
			else {
				await workflow.unpublish();
				return undefined;
			}
			return places;
		});
		expect(count).toEqual(NOTHING_WRONG);
		expect(publications.died).toBeGreaterThan(FEWER / 4);
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
		expect(count).toEqual(NOTHING_WRONG);
	});

	it(`leaves nothing behind in ${FEWER} first publications by two processes at once`, async () => {
		const count = await tally(FEWER, async (workflow) => {
			const [parameters, places] = service.anyNode(random);
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
			const isListed = service.isListed(places[0]);
			workflow.saved = isListed ? mains[random(mains.length)].saved : saved;
			return places;
		});
		expect(count).toEqual(NOTHING_WRONG);
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
				const before = JSON.stringify(publications.own());
				const copy = new TriggerWorkflow(sandbox, { ...workflow.options, ...options });
				copy.edit({ parameters: workflow.parameters });
				copy.saved = JSON.parse(JSON.stringify(workflow.saved)) as typeof copy.saved;
				for (let step = 0; step < 3; step++) {
					const next = random(3);
					if (next === 0) await copy.publish();
					else if (next === 1) await copy.unpublish();
					else copy.edit({ parameters: service.anyNode(random)[0] });
				}
				await copy.unpublish();
				harm.cycles += Number(JSON.stringify(publications.own()) !== before);
				return places;
			});
			expect({ ...count, ...harm }).toEqual({ ...NOTHING_WRONG, cycles: 0 });
		});
	});
}
