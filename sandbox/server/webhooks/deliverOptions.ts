import Joi from 'joi';
import type { ServiceTypes } from '../serviceTypes';
import type { DeliveryWish, Forgery, ServiceWebhooks } from './serviceWebhooks';

export type Malformation = 'not-json' | 'empty' | 'array';

interface CallOptions {
	/** Replace fields of the body, on its first level. */
	overrides?: Record<string, unknown>;
	/** How often each webhook gets the same body; default 1. */
	times?: number;
	/** Wait before the first attempt. */
	delayMs?: number;
	/** Calls with a wrong secret, or without one. `true` is `wrong`. */
	forged?: boolean | Forgery;
	malformed?: Malformation;
	/** Only this URL, whatever its webhook selects. */
	url?: string;
	/** Waits before each attempt, in ms. Default: the schedule of the sandbox. */
	schedule?: number[];
}

/** How one event is delivered. Without options: once, to every webhook that selects it. */
export type DeliverOptions<T extends ServiceTypes> = CallOptions & Partial<T['occasion']>;

/** The same after a check. */
export type CheckedOptions<T extends ServiceTypes> = Omit<CallOptions, 'forged'> & DeliveryWish<T>;

/** Shorter than the schedules that APIs document: it suits tests. */
export const DEFAULT_SCHEDULE = [0, 200, 1000];

export const scheduleSchema = Joi.array()
	.items(Joi.number().integer().min(0).max(3_600_000))
	.min(1)
	.max(10);

const callSchema = {
	overrides: Joi.object(),
	times: Joi.number().integer().min(1).max(1000),
	delayMs: Joi.number().integer().min(0).max(3_600_000),
	forged: Joi.alternatives(Joi.boolean(), Joi.string().valid('wrong', 'missing')),
	malformed: Joi.string().valid('not-json', 'empty', 'array'),
	url: Joi.string().uri({ scheme: ['http', 'https'] }),
	schedule: scheduleSchema,
};

/**
 * Checks a delivery that somebody asked for, in code or as JSON.
 * @throws Joi.ValidationError with a readable message.
 */
export function parseDelivery<T extends ServiceTypes>(
	{ events, occasionSchema }: ServiceWebhooks<T>,
	json: unknown,
): { event: T['event']; options: CheckedOptions<T> } {
	const event = Joi.string()
		.valid(...events)
		.required();
	const schema = Joi.object({ event, ...occasionSchema, ...callSchema });
	const { event: checked, ...options } = Joi.attempt(
		json,
		schema.required().label('delivery'),
	) as CallOptions & { event: T['event'] };
	const forged = options.forged === true ? 'wrong' : options.forged || undefined;
	// The schema has checked the occasion's part, too.
	return { event: checked, options: { ...options, forged } as CheckedOptions<T> };
}
