import Joi from 'joi';
import { FaultSwitch } from './faults/faultSwitch';
import { RateLimiter, type RateLimitRule } from './http/rateLimiter';
import { RequestLog } from './http/requestLog';
import type { SandboxService } from './service';
import type { ServiceTypes } from './serviceTypes';
import { Clock } from './time/clock';
import { Deliverer } from './webhooks/deliverer';
import { DEFAULT_SCHEDULE, scheduleSchema } from './webhooks/deliverOptions';

export interface ServiceSettings {
	/** Default: one of the service's own. */
	apiKey?: string;
	/** Default `false`: no limit. `documented`: that of a standard plan. */
	rateLimit?: RateLimitRule | 'documented';
	/** Whether changes made through the API are delivered to webhooks. Default `false`. */
	autoDeliver?: boolean;
	/** Whether every JSON answer carries secrets like `planted-secret-in-password`. Default `false`. */
	plantSecrets?: boolean;
	/**
	 * Waits before each attempt of a delivery, in ms; default `[0, 200, 1000]`, ten at most.
	 * `documented`: those of the service.
	 */
	deliverySchedule?: number[] | 'documented';
}

/** One service of a running server, with all that belongs to it alone. */
export interface ServiceContext<T extends ServiceTypes = ServiceTypes> {
	readonly service: SandboxService<T>;
	readonly apiKey: string;
	/** Replaced by a reset. */
	state: T['state'];
	readonly log: RequestLog;
	readonly faults: FaultSwitch;
	readonly rateLimiter: RateLimiter;
	readonly deliverer: Deliverer<T>;
	/** Of handlers and deliveries. The rate limit and the log go by the machine's. */
	readonly clock: Clock;
	readonly autoDeliver: boolean;
	readonly plantsSecrets: boolean;
	/** Aborted on stop, so that a long delay does not hold the process. */
	readonly stopping: AbortSignal;
	/** Back to the seed: state, logs, faults and time. */
	reset(): void;
}

/** @throws Joi.ValidationError for an empty schedule, or one that makes no sense. */
export function createServiceContext<T extends ServiceTypes>(
	service: SandboxService<T>,
	settings: ServiceSettings,
	stopping: AbortSignal,
): ServiceContext<T> {
	const { apiKey = service.key.default, rateLimit = false } = settings;
	const { autoDeliver = false, plantSecrets = false } = settings;
	const { deliverySchedule = DEFAULT_SCHEDULE } = settings;
	const schedule: number[] =
		deliverySchedule === 'documented'
			? service.webhooks.documentedSchedule
			: Joi.attempt(deliverySchedule, scheduleSchema);
	const clock = new Clock();
	const context: ServiceContext<T> = {
		service,
		apiKey,
		state: service.seed(),
		log: new RequestLog(),
		faults: new FaultSwitch(),
		rateLimiter: new RateLimiter(rateLimit === 'documented' ? service.documentedLimits : rateLimit),
		deliverer: new Deliverer(service.webhooks, schedule, clock, stopping),
		clock,
		autoDeliver,
		plantsSecrets: plantSecrets,
		stopping,
		reset() {
			context.state = service.seed();
			context.log.clear();
			context.faults.clear();
			context.rateLimiter.forget();
			context.deliverer.forget();
			clock.reset();
		},
	};
	return context;
}
