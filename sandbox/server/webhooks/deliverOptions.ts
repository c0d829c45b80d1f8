import Joi from 'joi';
import { webhookEventTypes, type WebhookEventType } from '../../smartlead/webhooks/eventTypes';
import type { Forgery } from '../../smartlead/webhooks/forgeUrl';

export type Malformation = 'not-json' | 'empty' | 'array';

/** How one event is delivered. Without options: once, to every webhook that selects it. */
export interface DeliverOptions {
	/** Default: the first campaign that a webhook with this event listens to, else the first one. */
	campaignId?: number;
	/** Of a lead of that campaign. Default: the first one to whom such a thing has happened. */
	leadEmail?: string;
	/** The new category; default 1, Interested. `null` takes the category away. */
	categoryId?: number | null;
	/** Replace fields of the body, on its first level. */
	overrides?: Record<string, unknown>;
	/** How often each webhook gets the same body; default 1. */
	times?: number;
	/** Wait before the first attempt. */
	delayMs?: number;
	/** Calls the URL with a wrong token, or without one. `true` is `wrong`. */
	forged?: boolean | Forgery;
	malformed?: Malformation;
	/** Only this URL, registered or not, whatever its webhook selects. */
	url?: string;
	/** Waits before each attempt, in ms. Default: the schedule of the sandbox. */
	schedule?: number[];
}

export const scheduleSchema = Joi.array()
	.items(Joi.number().integer().min(0).max(3_600_000))
	.min(1)
	.max(10);

const requestSchema = Joi.object({
	event: Joi.string()
		.valid(...webhookEventTypes)
		.required(),
	campaignId: Joi.number().integer(),
	leadEmail: Joi.string(),
	categoryId: Joi.number().integer().allow(null),
	overrides: Joi.object(),
	times: Joi.number().integer().min(1).max(1000),
	delayMs: Joi.number().integer().min(0).max(3_600_000),
	forged: Joi.alternatives(Joi.boolean(), Joi.string().valid('wrong', 'missing')),
	malformed: Joi.string().valid('not-json', 'empty', 'array'),
	url: Joi.string().uri({ scheme: ['http', 'https'] }),
	schedule: scheduleSchema,
})
	.required()
	.label('delivery');

/**
 * Checks a delivery that somebody asked for, in code or as JSON.
 * @throws Joi.ValidationError with a readable message.
 */
export function parseDelivery(json: unknown): DeliverOptions & { event: WebhookEventType } {
	return Joi.attempt(json, requestSchema) as DeliverOptions & { event: WebhookEventType };
}
