/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SmartleadState } from '../../smartlead/state';
import { buildBody, type Recipient } from '../../smartlead/webhooks/buildBody';
import { CannotDeliver } from './cannotDeliver';
import type { DeliverOptions, Malformation } from './deliverOptions';
import type { WebhookEventType } from '../../smartlead/webhooks/eventTypes';
import { forgeUrl } from '../../smartlead/webhooks/forgeUrl';
import { post, type PostResult } from './post';
import { firstHeardCampaign, recipientsOf } from '../../smartlead/webhooks/recipients';
import { sampleContext, type Occasion } from '../../smartlead/webhooks/sampleContext';
import type { StateChange } from '../../smartlead/webhooks/stateChanges';

/** One delivery that has succeeded, or whose attempts are used up. */
export interface Delivery {
	event: WebhookEventType;
	campaignId: number;
	/** `null` for a URL that is not registered. */
	webhookId: number | null;
	/** As called: a forged one is not the registered one. */
	url: string;
	/** What was posted; text when it is no JSON. */
	payload: unknown;
	/** The receiver's last answer; `null` when no complete one came. */
	status: number | null;
	body: string;
	error?: string;
	/** Begin of the schedule, ms since the epoch. */
	at: number;
	/** From there to the last answer, waits included. */
	ms: number;
	attempts: number;
}

interface Job {
	event: WebhookEventType;
	campaignId: number;
	webhookId: number | null;
	url: string;
	payload: unknown;
	json: string;
	delayMs: number;
	schedule: number[];
}

/** Two schedules are documented, of minutes to hours; neither was seen. This one suits tests. */
export const DEFAULT_SCHEDULE = [0, 200, 1000];
const TIMEOUT_MS = 10_000;

/** Posts events to the registered webhooks, and remembers what became of them. */
export class Deliverer {
	readonly log: Delivery[] = [];
	private readonly retriggered = new WeakSet<Delivery>();
	private readonly jobs = new WeakMap<Delivery, Job>();
	private reset = new AbortController();

	constructor(
		private readonly schedule: number[],
		private readonly stopping: AbortSignal,
	) {}

	/** Empties the log in place, so that a reference to it stays good. */
	clear(): void {
		this.log.length = 0;
	}

	/** Clears the log and gives up what is still under way. */
	forget(): void {
		this.reset.abort();
		this.reset = new AbortController();
		this.clear();
	}

	/**
	 * Delivers one event, and waits for the end of it.
	 * @returns one entry for each call, repetitions included; none when nobody listens.
	 * @throws CannotDeliver for records that are not there.
	 */
	async deliver(
		state: SmartleadState,
		event: WebhookEventType,
		options: DeliverOptions & Partial<Occasion> = {},
	): Promise<Delivery[]> {
		const jobs = this.jobsFor(state, event, options);
		const repeated = jobs.map(async (job) => {
			const deliveries: Delivery[] = [];
			for (let time = 0; time < (options.times ?? 1); time++) {
				deliveries.push(await this.run({ ...job, delayMs: time === 0 ? job.delayMs : 0 }));
			}
			return deliveries;
		});
		return (await Promise.all(repeated)).flat();
	}

	/** Delivers what a request has changed, without waiting and without any effect on the request. */
	announce(state: SmartleadState, changes: StateChange[]): void {
		for (const { event, occasion } of changes) {
			void this.deliver(state, event, occasion).catch(() => undefined);
		}
	}

	/**
	 * Starts again what failed for good in a time window, each failure once.
	 * @returns how many those are, without waiting for them.
	 */
	retrigger(state: SmartleadState, campaignId: number, from: Date, to: Date): number {
		const failed = this.log.filter(
			(delivery) =>
				delivery.campaignId === campaignId &&
				!succeeded(delivery) &&
				!this.retriggered.has(delivery) &&
				delivery.at >= from.getTime() &&
				delivery.at <= to.getTime() &&
				state.webhooks.some(({ id }) => id === delivery.webhookId),
		);
		for (const delivery of failed) {
			this.retriggered.add(delivery);
			const job = this.jobs.get(delivery);
			if (job) void this.run({ ...job, delayMs: 0 });
		}
		return failed.length;
	}

	private jobsFor(
		state: SmartleadState,
		event: WebhookEventType,
		options: DeliverOptions & Partial<Occasion>,
	): Job[] {
		const campaignId =
			options.campaignId ?? firstHeardCampaign(state, event) ?? firstCampaign(state);
		const context = sampleContext(state, event, { ...options, campaignId }, new Date());
		const { url, forged } = options;
		const recipients: Recipient[] =
			url === undefined
				? recipientsOf(state, event, campaignId, context.category?.name ?? null).map((webhook) => ({
						webhook,
						url: webhook.webhook_url,
					}))
				: [{ webhook: state.webhooks.find(({ webhook_url }) => webhook_url === url) ?? null, url }];

		return recipients.map((recipient) => {
			const { webhook } = recipient;
			const body = {
				...buildBody(event, context, recipient, state.webhookSecretKey),
				...options.overrides,
			};
			return {
				event,
				campaignId,
				webhookId: webhook?.id ?? null,
				url: forged ? forgeUrl(recipient.url, forged === true ? 'wrong' : forged) : recipient.url,
				...malform(body, options.malformed),
				delayMs: options.delayMs ?? 0,
				schedule: options.schedule ?? this.schedule,
			};
		});
	}

	/** Never rejects. */
	private async run(job: Job): Promise<Delivery> {
		const { event, campaignId, webhookId, url, payload, json, delayMs, schedule } = job;
		const givenUp = AbortSignal.any([this.stopping, this.reset.signal]);
		let result: PostResult = { status: null, body: '', error: 'given up' };
		let attempts = 0;
		await pause(delayMs, givenUp);
		const at = Date.now();
		for (const wait of schedule) {
			await pause(wait, givenUp);
			if (givenUp.aborted) break;
			attempts += 1;
			result = await post(url, json, AbortSignal.any([givenUp, AbortSignal.timeout(TIMEOUT_MS)]));
			if (succeeded(result)) break;
		}
		const ms = Date.now() - at;
		const delivery = { event, campaignId, webhookId, url, payload, ...result, at, ms, attempts };
		this.jobs.set(delivery, job);
		// What a reset has given up belongs to an account that is gone.
		if (!givenUp.aborted) this.log.push(delivery);
		return delivery;
	}
}

function succeeded({ status }: { status: number | null }): boolean {
	return status !== null && status >= 200 && status < 300;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
	if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}

function firstCampaign(state: SmartleadState): number {
	const [id] = state.campaigns.keys();
	if (id === undefined) throw new CannotDeliver('The account has no campaign');
	return id;
}

function malform(
	body: Record<string, unknown>,
	malformation?: Malformation,
): { payload: unknown; json: string } {
	const json = JSON.stringify(body);
	switch (malformation) {
		case 'not-json': {
			const half = json.slice(0, Math.ceil(json.length / 2));
			return { payload: half, json: half };
		}
		case 'empty':
			return { payload: '', json: '' };
		case 'array':
			return { payload: [body], json: JSON.stringify([body]) };
		default:
			return { payload: body, json };
	}
}
