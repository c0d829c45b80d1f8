import type { ServiceTypes } from '../serviceTypes';
import type { Clock } from '../time/clock';
import type { CheckedOptions } from './deliverOptions';
import { succeeded, type Delivery } from './delivery';
import { Gate } from './gate';
import { malform, type PostedBody } from './malform';
import { post, type PostResult } from './post';
import type { ServiceWebhooks, StateChange, WebhookCall } from './serviceWebhooks';

interface Job<T extends ServiceTypes> {
	state: T['state'];
	event: T['event'];
	call: WebhookCall<T>;
	posted: PostedBody;
	delayMs: number;
	schedule: number[];
}

const TIMEOUT_MS = 10_000;

/** More at once would time out at a receiver that is well. */
const CALLS_AT_ONCE = 50;

/** How many deliveries are not at their end. */
export interface DeliveriesUnderWay {
	/** They have posted, and have got no answer yet. */
	calling: number;
	/** For their next attempt, or for their first, or until fewer others are calling. */
	waiting: number;
}

/** Posts events to the registered webhooks, and remembers what became of them. */
export class Deliverer<T extends ServiceTypes> {
	readonly log: Array<Delivery<T>> = [];
	readonly underWay: DeliveriesUnderWay = { calling: 0, waiting: 0 };
	private readonly retriggered = new WeakSet<Delivery<T>>();
	private readonly jobs = new WeakMap<Delivery<T>, Job<T>>();
	private readonly gate = new Gate(CALLS_AT_ONCE);
	private reset = new AbortController();

	constructor(
		private readonly webhooks: ServiceWebhooks<T>,
		private readonly schedule: number[],
		private readonly clock: Clock,
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
		const now = new Date(this.clock.now());
		return this.webhooks.calls(state, event, options, now).map((call) => ({
			state,
			event,
			call,
			posted: malform({ ...call.body, ...overrides }, malformed),
			delayMs,
			schedule,
		}));
	}

	/** Never rejects. */
	private async run(job: Job<T>): Promise<Delivery<T>> {
		const { state, event, call, posted, delayMs, schedule } = job;
		const givenUp = AbortSignal.any([this.stopping, this.reset.signal]);
		let result: PostResult = { status: null, body: '', error: 'given up' };
		let attempts = 0;
		await this.pause(delayMs, givenUp);
		const at = this.clock.now();
		for (const wait of schedule) {
			await this.pause(wait, givenUp);
			const answer = await this.inTurn(async (signal) => {
				const headers = call.headers?.(posted.text, new Date(this.clock.now())) ?? {};
				return await post(call.url, posted.text, headers, signal);
			}, givenUp);
			if (!answer) break;
			attempts += 1;
			result = answer;
			if (succeeded(result)) break;
		}
		const ms = this.clock.now() - at;
		const { url, about } = call;
		const delivery = { event, ...about, url, payload: posted.payload, ...result, at, ms, attempts };
		this.jobs.set(delivery, job);
		// What a reset has given up belongs to an account that is gone.
		if (givenUp.aborted) return delivery;
		this.log.push(delivery);
		this.webhooks.settled?.(state, delivery);
		return delivery;
	}

	private async pause(ms: number, givenUp: AbortSignal): Promise<void> {
		this.underWay.waiting += 1;
		await this.clock.wait(ms, givenUp);
		this.underWay.waiting -= 1;
	}

	/** @returns `null` when the delivery has been given up before its turn. */
	private async inTurn<R>(
		attempt: (signal: AbortSignal) => Promise<R>,
		givenUp: AbortSignal,
	): Promise<R | null> {
		this.underWay.waiting += 1;
		await this.gate.enter();
		this.underWay.waiting -= 1;
		this.underWay.calling += 1;
		try {
			return givenUp.aborted ? null : await this.withinTime(attempt, givenUp);
		} finally {
			this.underWay.calling -= 1;
			this.gate.leave();
		}
	}

	/** @param attempt ends when its signal does: with the deliverer, or after ten seconds. */
	private async withinTime<R>(
		attempt: (signal: AbortSignal) => Promise<R>,
		givenUp: AbortSignal,
	): Promise<R> {
		const [over, timeUp] = [new AbortController(), new AbortController()];
		void this.clock
			.wait(TIMEOUT_MS, AbortSignal.any([givenUp, over.signal]))
			.then(() => timeUp.abort());
		const result = await attempt(AbortSignal.any([givenUp, timeUp.signal]));
		over.abort();
		return result;
	}
}
