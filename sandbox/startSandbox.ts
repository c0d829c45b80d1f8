import Joi from 'joi';
import type { FaultRule } from './server/faults/faultRule';
import { FaultSwitch } from './server/faults/faultSwitch';
import { createServer } from './server/http/createServer';
import { RateLimiter, type RateLimitRule } from './server/http/rateLimiter';
import { RequestLog, type RequestLogEntry } from './server/http/requestLog';
import type { SandboxContext } from './server/http/sandboxContext';
import { seedState, type SmartleadState } from './smartlead/state';
import { DEFAULT_SCHEDULE, Deliverer, type Delivery } from './server/webhooks/deliverer';
import {
	parseDelivery,
	scheduleSchema,
	type DeliverOptions,
} from './server/webhooks/deliverOptions';
import type { WebhookEventType } from './smartlead/webhooks/eventTypes';

export interface SandboxOptions {
	/** 0, the default, takes any free port. */
	port?: number;
	/** Default `sandbox-key`. */
	apiKey?: string;
	/** Default `false`: no limit. */
	rateLimit?: RateLimitRule;
	/** Default `127.0.0.1`. */
	host?: string;
	/** Whether changes made through the API are delivered to webhooks. Default `false`. */
	autoDeliver?: boolean;
	/** Whether every JSON answer carries secrets like `planted-secret-in-password`. Default `false`. */
	plantSecrets?: boolean;
	/** Waits before each attempt of a delivery, in ms; default `[0, 200, 1000]`, ten at most. */
	deliverySchedule?: number[];
}

export interface Sandbox {
	/** `http://host:port`; the API lives under `/api/v1` of it. */
	readonly url: string;
	readonly apiKey: string;
	/** In order of arrival; the same array for the life of the sandbox. */
	readonly requests: RequestLogEntry[];
	/** The account. A reset replaces it, so read it anew from here. */
	readonly state: SmartleadState;
	clearRequests(): void;
	/** Arms a fault rule. @returns a function that disarms it. */
	fault(rule: FaultRule): () => void;
	clearFaults(): void;
	setRateLimit(rule: RateLimitRule): void;
	/** What became of each delivery, in order of its end; the same array for the life of the sandbox. */
	readonly deliveries: Delivery[];
	clearDeliveries(): void;
	/**
	 * Posts an event to every webhook that selects it, and waits for the end of it, retries included.
	 * @returns one entry for each call; none when nobody listens.
	 * @throws Error for options that make no sense, and for records that are not there.
	 */
	deliver(event: WebhookEventType, options?: DeliverOptions): Promise<Delivery[]>;
	/** Back to the seed state; clears logs and faults, ends deliveries, and forgets what the rate limit counted. */
	reset(): void;
	/** Closes the server and all its connections, also idle ones that clients keep alive. */
	stop(): Promise<void>;
}

/**
 * Starts a sandbox of its own: server, state, log and faults are shared with no other one.
 * @throws Error when the port is taken, the schedule is empty or the catalogue contradicts itself.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, apiKey = 'sandbox-key', rateLimit = false, host = '127.0.0.1' } = options;
	const { autoDeliver = false, plantSecrets = false } = options;
	const { deliverySchedule = DEFAULT_SCHEDULE } = options;
	const stopping = new AbortController();
	const context: SandboxContext = {
		apiKey,
		state: seedState(),
		log: new RequestLog(),
		faults: new FaultSwitch(),
		rateLimiter: new RateLimiter(rateLimit),
		deliverer: new Deliverer(Joi.attempt(deliverySchedule, scheduleSchema), stopping.signal),
		autoDeliver,
		withPlantedSecrets: plantSecrets,
		stopping: stopping.signal,
		reset() {
			context.state = seedState();
			context.log.clear();
			context.faults.clear();
			context.rateLimiter.forget();
			context.deliverer.forget();
		},
	};
	const server = createServer(context);
	const url = await server.listen({ port, host });

	return {
		url,
		apiKey,
		requests: context.log.entries,
		get state() {
			return context.state;
		},
		clearRequests: () => context.log.clear(),
		fault: (rule) => context.faults.add(rule),
		clearFaults: () => context.faults.clear(),
		setRateLimit: (rule) => context.rateLimiter.setRule(rule),
		deliveries: context.deliverer.log,
		clearDeliveries: () => context.deliverer.clear(),
		async deliver(event, deliverOptions) {
			const { event: checked, ...rest } = parseDelivery({ ...deliverOptions, event });
			return await context.deliverer.deliver(context.state, checked, rest);
		},
		reset: () => context.reset(),
		async stop() {
			stopping.abort();
			await server.close();
		},
	};
}
