import type { INodeParameters } from 'n8n-workflow';

import type { CaseSandbox } from '../../harness/caseSandbox';
import type { TriggerWorkflow } from '../../harness/hooks';
import { ProcessDied } from '../../harness/hooks';
import type { Random } from '../../harness/seededRandom';
import type { TestedTrigger } from '../../harness/testedTrigger';

/** The webhooks of an account, as a test sees them. */
export interface PublishedAccount<Place, Hook extends { id: unknown }> {
	/** All that there are; changed in place. */
	readonly hooks: Hook[];
	/** Such of other tools, of another node of the same n8n, and of the same node of another n8n. */
	readonly foreign: readonly Hook[];
	placesOf(hooks: Hook[]): Place[];
	/** The events that a webhook is called for. */
	eventsOf(hook: Hook): string[];
	/** Calls a workflow as an event by a webhook does. @returns the status of the answer */
	call(workflow: TriggerWorkflow, hook: Hook): Promise<number>;
	/** More requests than any call of the node makes. */
	readonly mostRequests: number;
}

/** A service whose trigger is published and unpublished in the worst of circumstances. */
export interface PublishedService<
	Place,
	Hook extends { id: unknown },
	Sandbox extends CaseSandbox,
> {
	trigger: TestedTrigger;
	startSandbox(): Promise<Sandbox>;
	accountOf(sandbox: Sandbox): PublishedAccount<Place, Hook>;
	/** Parameters of some node, and where it is to have its webhooks. */
	anyNode(random: Random): [INodeParameters, Place[]];
	/** The first of the events that any node listens to. */
	event: string;
	/** How many requests a publication and its end take, without a fault. */
	requestsFor(places: Place[]): number;
	/** Whether the API lists the webhooks of a place. */
	isListed(place: Place): boolean;
	/** Nodes whose publication dies at each of its requests. */
	nodes: Array<{
		title: string;
		parameters: INodeParameters;
		/** Of its publication. */
		requests: number;
		webhooks: number;
	}>;
}

/** What went wrong in how many cycles of publishing and unpublishing. */
export interface Count {
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
	/** An unpublication that reports an error, although nothing kept it from being done. */
	failed: number;
}

export const NOTHING_WRONG: Count = {
	doubled: 0,
	missing: 0,
	deaf: 0,
	orphaned: 0,
	harmed: 0,
	failed: 0,
};

/** An account in which workflows are published, beside webhooks of others. */
export class PublicationsIn<Place, Hook extends { id: unknown }> {
	readonly count: Count = { ...NOTHING_WRONG };

	/** How often a process died: a test proves little if it seldom did. */
	died = 0;

	constructor(private readonly account: PublishedAccount<Place, Hook>) {}

	/** Begins a cycle: nothing is left but the webhooks of others. */
	begin(): void {
		const { hooks, foreign } = this.account;
		hooks.length = 0;
		hooks.push(...foreign.map((hook) => ({ ...hook })));
	}

	/** Webhooks that are not those of others. */
	own(): Hook[] {
		const { hooks, foreign } = this.account;
		return hooks.filter(({ id }) => !foreign.some((other) => other.id === id));
	}

	/**
	 * Ends a cycle: looks whether the workflow listens where it should, unpublishes it, and looks what
	 * is left.
	 *
	 * @param places where it is published; undefined when it is unpublished already
	 */
	async end(workflow: TriggerWorkflow, places: Place[] | undefined): Promise<void> {
		const { account, count } = this;
		if (places) {
			const found = account.placesOf(this.own()).map((place) => JSON.stringify(place));
			const wanted = places.map((place) => JSON.stringify(place));
			const inPlace = new Set(found.filter((each) => wanted.includes(each)));
			count.doubled += Number(found.length > inPlace.size);
			count.missing += Number(!wanted.every((place) => found.includes(place)));
			count.deaf += Number(!(await this.isHeard(workflow)));
			await workflow.unpublish();
			count.failed += Number(workflow.errors.length > 0);
		}
		count.orphaned += Number(this.own().length > 0);
		count.harmed += Number(this.isHarmed());
	}

	/** Whether webhooks of others are no longer as they were. */
	isHarmed(): boolean {
		const { hooks, foreign } = this.account;
		const own = this.own();
		const others = hooks.filter((hook) => !own.includes(hook));
		return JSON.stringify(others) !== JSON.stringify(foreign);
	}

	/** Whether an event by each of its webhooks is let through. */
	async isHeard(workflow: TriggerWorkflow): Promise<boolean> {
		for (const hook of this.own()) {
			if ((await this.account.call(workflow, hook)) !== 200) return false;
		}
		return true;
	}

	/**
	 * Lets the process die somewhere in a piece of work, or after it.
	 *
	 * @returns whether it has died
	 */
	async dying(
		workflow: TriggerWorkflow,
		random: Random,
		work: () => Promise<unknown>,
	): Promise<boolean> {
		const request = random(this.account.mostRequests);
		const hasDied = workflow.dieAt(request, random(2) ? 'before' : 'after');
		await work().catch((error: unknown) => {
			if (!(error instanceof ProcessDied)) throw error;
		});
		this.died += Number(hasDied());
		workflow.revive();
		return hasDied();
	}
}
