import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import type { TriggerOptions } from '../../harness/hooks';
import { TriggerWorkflow } from '../../harness/hooks';
import type { Random } from '../../harness/seededRandom';
import { oneOf, randomFrom } from '../../harness/seededRandom';
import type { Place } from '../../smartlead/trigger/anyNode';
import { anyNode } from '../../smartlead/trigger/anyNode';
import { Publications } from '../../smartlead/trigger/publications';
import type { Attack } from '../attack';
import { foundBy } from '../attack';

/** A workflow in whose life anything happens. */
interface Life {
	sandbox: SmartleadSandbox;
	random: Random;
	publications: Publications;
	workflow: TriggerWorkflow;
	/** Where its node is to listen, by the parameters that it has had. */
	places: Map<INodeParameters | undefined, Place[]>;
	/** All static data that it has ever had. */
	snapshots: IDataObject[];
	tried: Tried;
}

interface Tried {
	steps: number;
	faults: number;
	lost: number;
	old: number;
	copies: number;
	/** Publications that were given up although nothing kept them from being done. */
	givenUp: number;
	/** Webhooks that a copy of the workflow has changed. */
	taken: number;
}

const FAULTS: Array<Extract<FaultRule, { kind: 'status' | 'reset' }>> = [
	{ kind: 'status', status: 429, headers: { 'retry-after': '1' } },
	{ kind: 'status', status: 500 },
	{ kind: 'status', status: 404, body: { error: 'Not found' } },
	{ kind: 'reset', when: 'before' },
	{ kind: 'reset', when: 'after' },
];

/** Copies that n8n publishes beside the original: of a database, and of a workflow. */
const COPIES: Array<Partial<TriggerOptions>> = [
	{ publicUrl: 'https://copy.example.com' },
	{ webhookId: 'copy', workflowId: 'copy' },
	{ webhookId: 'copy' },
];

const STEPS: Array<(life: Life) => Promise<void>> = [
	publish,
	publish,
	unpublish,
	restart,
	async (life) => {
		life.tried.lost += 1;
		life.workflow.saved = {};
	},
	async (life) => {
		life.tried.old += 1;
		life.workflow.saved = copyOf(oneOf(life.random, life.snapshots));
	},
	async (life) => await beside(life, copyElsewhere),
	async (life) => await beside(life, copyAtTheSameAddress),
];

/**
 * Publishes and unpublishes workflows while n8n's process dies at any request, requests fail, and
 * static data is lost, put back from a backup, or taken along into a copy. Each then is published or
 * started once more, and unpublished.
 */
export const attackPublishing: Attack = async ({ seed, rounds }) => {
	const sandbox = await startSmartleadSandbox();
	const random = randomFrom(seed);
	const publications = new Publications(sandbox);
	const tried: Tried = { steps: 0, faults: 0, lost: 0, old: 0, copies: 0, givenUp: 0, taken: 0 };
	for (let round = 0; round < rounds; round++) {
		sandbox.clearRequests();
		publications.begin();
		const workflow = new TriggerWorkflow(sandbox, { parameters: {}, legacy: random(4) === 0 });
		const places: Life['places'] = new Map();
		const life = { sandbox, random, publications, workflow, tried, places, snapshots: [{}] };
		edit(life);
		for (let steps = 2 + random(7); steps > 0; steps--) await step(life);
		await publications.end(workflow, await lastWord(life));
	}
	await sandbox.stop();
	const { doubled, missing, deaf, orphaned, harmed, failed } = publications.count;
	return [
		foundBy(
			`${rounds} lives of workflows with a trigger`,
			`${tried.steps} steps, ${publications.died} deaths at a request, ${tried.faults} faults, static data lost ${tried.lost} times, old ${tried.old} times, copied ${tried.copies} times`,
			{
				'webhooks left behind': orphaned,
				doubled,
				missing,
				'whose events are refused': deaf,
				'of other tools changed': harmed,
				"of the original changed by a copy's": tried.taken,
				'publications given up': tried.givenUp,
				'unpublications that failed': failed,
			},
		),
	];
};

async function step(life: Life): Promise<void> {
	const { random, sandbox, workflow, snapshots, tried } = life;
	tried.steps += 1;
	if (random(4) === 0) {
		tried.faults += 1;
		sandbox.fault({ ...oneOf(random, FAULTS), skip: random(6) });
	}
	await oneOf(random, STEPS)(life);
	sandbox.clearFaults();
	snapshots.push(copyOf(workflow.saved));
}

/** Leaves it published, started anew, or unpublished; this time without any fault. */
async function lastWord(life: Life): Promise<Place[] | undefined> {
	const { random, workflow, tried } = life;
	const end = random(3);
	if (end === 0) {
		await workflow.unpublish();
		return undefined;
	}
	if (end === 1 && workflow.publishedParameters) await workflow.restart();
	else tried.givenUp += Number(!(await workflow.publish()));
	return life.places.get(workflow.publishedParameters);
}

/** Some other parameters, which take effect with the next publication. */
function edit(life: Life): void {
	const [parameters, places] = anyNode(life.random);
	life.workflow.edit({ parameters });
	life.places.set(parameters, places);
}

async function publish(life: Life): Promise<void> {
	const { random, workflow, tried } = life;
	if (random(2)) edit(life);
	let isUp = true;
	const hasDied = await maybeDying(life, async () => (isUp = await workflow.publish()));
	if (!hasDied && !isUp) tried.givenUp += 1;
}

async function unpublish(life: Life): Promise<void> {
	await maybeDying(life, async () => await life.workflow.unpublish());
}

async function restart(life: Life): Promise<void> {
	if (!life.workflow.publishedParameters) return;
	// A start that fails is tried again by n8n until it succeeds.
	await maybeDying(life, async () => {
		await Promise.allSettled([life.workflow.restart()]);
	});
}

async function maybeDying(life: Life, work: () => Promise<unknown>): Promise<boolean> {
	const { random, publications, workflow } = life;
	if (random(2)) return await publications.dying(workflow, random, work);
	await work();
	return false;
}

/** Does something with a copy, which has to leave the webhooks of the original as they are. */
async function beside(life: Life, work: (life: Life) => Promise<void>): Promise<void> {
	const { publications, tried } = life;
	if (!life.workflow.publishedParameters) return;
	tried.copies += 1;
	const before = JSON.stringify(publications.own());
	await work(life);
	tried.taken += Number(JSON.stringify(publications.own()) !== before);
}

/** A copy with an address of its own lives its life, and is unpublished. */
async function copyElsewhere(life: Life): Promise<void> {
	const { sandbox, random, workflow, publications } = life;
	const copy = new TriggerWorkflow(sandbox, { ...workflow.options, ...oneOf(random, COPIES) });
	copy.edit({ parameters: workflow.parameters });
	copy.saved = copyOf(workflow.saved);
	for (let steps = random(4); steps > 0; steps--) {
		const next = random(4);
		if (next === 0) copy.edit({ parameters: anyNode(random)[0] });
		else if (next === 1) await copy.unpublish();
		else if (next === 2) await copy.publish();
		else await publications.dying(copy, random, async () => await copy.publish());
	}
	sandbox.clearFaults();
	await copy.unpublish();
}

/** n8n finds the address taken, does not publish the copy, and asks it to remove its webhooks. */
async function copyAtTheSameAddress({ sandbox, random, workflow }: Life): Promise<void> {
	const copy = new TriggerWorkflow(sandbox, { ...workflow.options, workflowId: 'copy' });
	copy.edit({ parameters: workflow.parameters });
	if (random(2)) copy.saved = copyOf(workflow.saved);
	await Promise.allSettled([copy.call('delete')]);
}

/** As n8n's database keeps it. */
function copyOf(saved: IDataObject): IDataObject {
	return JSON.parse(JSON.stringify(saved)) as IDataObject;
}
