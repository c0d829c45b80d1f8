/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceTypes } from '../serviceTypes';
import type { CheckedOptions } from './deliverOptions';
import type { Delivery } from './delivery';
import { malform, type PostedBody } from './malform';
import { post, type PostResult } from './post';
import type { ServiceWebhooks, StateChange, WebhookCall } from './serviceWebhooks';

interface Job<T extends ServiceTypes> {
	event: T['event'];
	call: WebhookCall<T>;
	posted: PostedBody;
	delayMs: number;
	schedule: number[];
}

const TIMEOUT_MS = 10_000;

/** Posts events to the registered webhooks, and remembers what became of them. */
export class Deliverer<T extends ServiceTypes> {
	readonly log: Array<Delivery<T>> = [];
	private readonly retriggered = new WeakSet<Delivery<T>>();
	private readonly jobs = new WeakMap<Delivery<T>, Job<T>>();
	private reset = new AbortController();

	constructor(
		private readonly webhooks: ServiceWebhooks<T>,
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
		state: T['state'],
		event: T['event'],
		options: CheckedOptions<T>,
	): Promise<Array<Delivery<T>>> {
		const jobs = this.jobsFor(state, event, options);
		const repeated = jobs.map(async (job) => {
			const deliveries: Array<Delivery<T>> = [];
			for (let time = 0; time < (options.times ?? 1); time++) {
				deliveries.push(await this.run({ ...job, delayMs: time === 0 ? job.delayMs : 0 }));
			}
			return deliveries;
		});
		return (await Promise.all(repeated)).flat();
	}

	/** Delivers what a request has changed, without waiting and without any effect on the request. */
	announce(state: T['state'], changes: Array<StateChange<T>>): void {
		for (const { event, occasion } of changes) {
			void this.deliver(state, event, occasion).catch(() => undefined);
		}
	}

	/**
	 * Starts again what failed for good, each failure once.
	 * @param isMeant whether a failed delivery is among those to be started again
	 * @returns how many those are, without waiting for them.
	 */
	retrigger(isMeant: (delivery: Delivery<T>) => boolean): number {
		const failed = this.log.filter(
			(delivery) => !succeeded(delivery) && !this.retriggered.has(delivery) && isMeant(delivery),
		);
		for (const delivery of failed) {
			this.retriggered.add(delivery);
			const job = this.jobs.get(delivery);
			if (job) void this.run({ ...job, delayMs: 0 });
		}
		return failed.length;
	}

	private jobsFor(state: T['state'], event: T['event'], options: CheckedOptions<T>): Array<Job<T>> {
		const { overrides, malformed, delayMs = 0, schedule = this.schedule } = options;
		return this.webhooks.calls(state, event, options, new Date()).map((call) => ({
			event,
			call,
			posted: malform({ ...call.body, ...overrides }, malformed),
			delayMs,
			schedule,
		}));
	}

	/** Never rejects. */
	private async run(job: Job<T>): Promise<Delivery<T>> {
		const { event, call, posted, delayMs, schedule } = job;
		const givenUp = AbortSignal.any([this.stopping, this.reset.signal]);
		let result: PostResult = { status: null, body: '', error: 'given up' };
		let attempts = 0;
		await pause(delayMs, givenUp);
		const at = Date.now();
		for (const wait of schedule) {
			await pause(wait, givenUp);
			if (givenUp.aborted) break;
			attempts += 1;
			const headers = call.headers?.(posted.text, new Date()) ?? {};
			const signal = AbortSignal.any([givenUp, AbortSignal.timeout(TIMEOUT_MS)]);
			result = await post(call.url, posted.text, headers, signal);
			if (succeeded(result)) break;
		}
		const ms = Date.now() - at;
		const { url, about } = call;
		const delivery = { event, ...about, url, payload: posted.payload, ...result, at, ms, attempts };
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
