import type { SmartleadSandbox, Webhook } from '../../../sandbox';
import type { TriggerWorkflow } from '../../harness/hooks';
import { ProcessDied } from '../../harness/hooks';
import type { Random } from '../../harness/seededRandom';
import type { Place } from './anyNode';
import { placesOf } from './anyNode';

/** More requests than any call of the node makes. */
const MOST_REQUESTS = 14;

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
export class Publications {
	readonly count: Count = { ...NOTHING_WRONG };

	/** How often a process died: a test proves little if it seldom did. */
	died = 0;

	constructor(private readonly sandbox: SmartleadSandbox) {}

	/** Begins a cycle: nothing is left but the webhooks of others. */
	begin(): void {
		const { webhooks } = this.sandbox.state;
		webhooks.length = 0;
		webhooks.push(...FOREIGN.map((hook) => ({ ...hook })));
	}

	/** Webhooks that are not those of others. */
	own(): Webhook[] {
		const isForeign = ({ id }: Webhook) => FOREIGN.some((other) => other.id === id);
		return this.sandbox.state.webhooks.filter((hook) => !isForeign(hook));
	}

	/**
	 * Ends a cycle: looks whether the workflow listens where it should, unpublishes it, and looks what
	 * is left.
	 *
	 * @param places where it is published; undefined when it is unpublished already
	 */
	async end(workflow: TriggerWorkflow, places: Place[] | undefined): Promise<void> {
		const { count } = this;
		if (places) {
			const found = placesOf(this.own()).map((place) => JSON.stringify(place));
			const wanted = places.map((place) => JSON.stringify(place));
			const inPlace = new Set(found.filter((each) => wanted.includes(each)));
			count.doubled += Number(found.length > inPlace.size);
			count.missing += Number(!wanted.every((place) => found.includes(place)));
			count.deaf += Number(!(await this.isHeard(workflow)));
			await workflow.unpublish();
			count.failed += Number(workflow.errors.length > 0);
		}
		const own = this.own();
		count.orphaned += Number(own.length > 0);
		const others = this.sandbox.state.webhooks.filter((hook) => !own.includes(hook));
		count.harmed += Number(JSON.stringify(others) !== JSON.stringify(FOREIGN));
	}

	/** Whether an event by each of its webhooks starts the workflow. */
	async isHeard(workflow: TriggerWorkflow): Promise<boolean> {
		for (const { webhook_url } of this.own()) {
			const query = Object.fromEntries(new URL(webhook_url).searchParams);
			const { status } = await workflow.receive(query, { event_type: 'EMAIL_REPLY' });
			if (status !== 200) return false;
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
		const hasDied = workflow.dieAt(random(MOST_REQUESTS), random(2) ? 'before' : 'after');
		await work().catch((error: unknown) => {
			if (!(error instanceof ProcessDied)) throw error;
		});
		this.died += Number(hasDied());
		workflow.revive();
		return hasDied();
	}
}
