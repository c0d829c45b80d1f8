import type { FaultRule } from './faults/faultRule';
import type { RateLimitRule } from './http/rateLimiter';
import type { RequestLogEntry } from './http/requestLog';
import type { ServiceContext } from './serviceContext';
import type { ServiceTypes } from './serviceTypes';
import type { RunningServer } from './startServer';
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
	clearDeliveries(): void;
	/**
	 * Posts an event to every webhook that selects it, and waits for the end of it, retries included.
	 * @returns one entry for each call; none when nobody listens.
	 * @throws Error for options that make no sense, and for records that are not there.
	 */
	deliver(event: T['event'], options?: DeliverOptions<T>): Promise<Array<Delivery<T>>>;
	/** Back to the seed state; clears logs and faults, ends deliveries, and forgets what the rate limit counted. */
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
		clearDeliveries: () => deliverer.clear(),
		async deliver(event, options) {
			const parsed = parseDelivery(service.webhooks, { ...options, event });
			return await deliverer.deliver(context.state, parsed.event, parsed.options);
		},
		reset: () => context.reset(),
		stop,
	};
}
