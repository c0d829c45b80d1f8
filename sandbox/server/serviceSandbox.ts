import Joi from 'joi';
import type { FaultRule } from './faults/faultRule';
import type { RateLimitRule } from './http/rateLimiter';
import type { RequestLogEntry } from './http/requestLog';
import { performAction } from './performAction';
import type { ServiceContext } from './serviceContext';
import type { ServiceTypes } from './serviceTypes';
import type { RunningServer } from './startServer';
import { changeTime, timeSchema, type TimeChange } from './time/changeTime';
import type { DeliveriesUnderWay } from './webhooks/deliverer';
import type { Delivery } from './webhooks/delivery';
import { parseDelivery, type DeliverOptions } from './webhooks/deliverOptions';

/** The stand-in for one service, on a server that may have others. */
export interface ServiceSandbox<T extends ServiceTypes> {
	/** `http://host:port`, without the path that the API lives under. */
	readonly url: string;
	readonly apiKey: string;
	/** In order of arrival; the same array for the life of the sandbox. */
	readonly requests: RequestLogEntry[];
	/** The account. A reset replaces it, so read it anew from here. */
	readonly state: T['state'];
	clearRequests(): void;
	/** Arms a fault rule. @returns a function that disarms it. */
	fault(rule: FaultRule): () => void;
	clearFaults(): void;
	setRateLimit(rule: RateLimitRule): void;
	/** What became of each delivery, in order of its end; the same array for the life of the sandbox. */
	readonly deliveries: Array<Delivery<T>>;
	/** How many are not in there yet. */
	readonly deliveriesUnderWay: Readonly<DeliveriesUnderWay>;
	clearDeliveries(): void;
	/**
	 * Posts an event to every webhook that selects it, and waits for the end of it, retries included.
	 * @returns one entry for each call; none when nobody listens.
	 * @throws Error for options that make no sense, and for records that are not there.
	 */
	deliver(event: T['event'], options?: DeliverOptions<T>): Promise<Array<Delivery<T>>>;
	/**
	 * Does something to the account that is not done through its API; webhooks are told, without waiting.
	 * @param action one of the service's own
	 * @throws Error for a wish that makes no sense, and for an action that there is not.
	 */
	act(action: string, wish?: object): object;
	/** Time stands still from now on, for handlers and for deliveries that wait for their next attempt. */
	holdTime(): void;
	/**
	 * Sets the time forward, whether it is held or not: waits of deliveries that are over by then are
	 * over, and what was scheduled until then has happened.
	 * @throws Error for a negative number.
	 */
	passTime(ms: number): void;
	/** Time runs on from where it stands. */
	releaseTime(): void;
	/** Back to the seed state and the machine's time; clears logs and faults, ends deliveries, and forgets what the rate limit counted. */
	reset(): void;
	/** Closes the server and all its connections, also idle ones that clients keep alive. */
	stop(): Promise<void>;
}

/** What a test or a script may do with a service of a running server. */
export function serviceSandbox<T extends ServiceTypes>(
	context: ServiceContext<T>,
	{ url, stop }: RunningServer,
): ServiceSandbox<T> {
	const { service, apiKey, log, faults, rateLimiter, deliverer } = context;
	return {
		url,
		apiKey,
		requests: log.entries,
		get state() {
			return context.state;
		},
		clearRequests: () => log.clear(),
		fault: (rule) => faults.add(rule),
		clearFaults: () => faults.clear(),
		setRateLimit: (rule) => rateLimiter.setRule(rule),
		deliveries: deliverer.log,
		deliveriesUnderWay: deliverer.underWay,
		clearDeliveries: () => deliverer.clear(),
		async deliver(event, options) {
			const parsed = parseDelivery(service.webhooks, { ...options, event });
			return await deliverer.deliver(context.state, parsed.event, parsed.options);
		},
		act: (action, wish) => performAction(context, action, wish),
		holdTime: () => changeTime(context, { hold: true }),
		passTime: (ms) => changeTime(context, Joi.attempt({ passMs: ms }, timeSchema) as TimeChange),
		releaseTime: () => changeTime(context, { hold: false }),
		reset: () => context.reset(),
		stop,
	};
}
