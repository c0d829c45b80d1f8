import type Joi from 'joi';
import type { ServiceTypes } from '../serviceTypes';
import type { RequestParts } from '../validation/validateRequest';
import type { Delivery } from './delivery';

/** Proof of origin that is `wrong`, or `missing`. */
export type Forgery = 'wrong' | 'missing';

/** What is asked of a delivery; whatever is left out of the occasion is chosen. */
export type DeliveryWish<T extends ServiceTypes> = Partial<T['occasion']> & {
	/** Only this URL, whatever its webhook selects. */
	url?: string;
	/** Calls as somebody would who does not know the secret. */
	forged?: Forgery;
};

/** One receiver of an event, and what is posted to it. */
export interface WebhookCall<T extends ServiceTypes> {
	url: string;
	body: Record<string, unknown>;
	/** For the log. */
	about: T['delivery'];
	/** Headers of one attempt, a signature for instance. @param text the body as it is posted */
	headers?(text: string, sentAt: Date): Record<string, string>;
}

/** A request that was answered without an error. */
export interface Executed {
	operation: string;
	parts: RequestParts;
	/** The answer before it became text. */
	result: unknown;
}

export interface StateChange<T extends ServiceTypes> {
	event: T['event'];
	occasion: Partial<T['occasion']>;
}

/** What a service's webhooks are: events, receivers, bodies, proof of origin. */
export interface ServiceWebhooks<T extends ServiceTypes> {
	events: ReadonlyArray<T['event']>;
	/** What the documentation says: waits before each attempt, in ms. */
	documentedSchedule: number[];
	/** Checks the occasion of a delivery that somebody asked for. */
	occasionSchema: Joi.SchemaMap;
	/**
	 * The calls of one event; none when nobody listens. No record of the account changes.
	 * @throws CannotDeliver for records that are not there.
	 */
	calls(
		state: T['state'],
		event: T['event'],
		wish: DeliveryWish<T>,
		now: Date,
	): Array<WebhookCall<T>>;
	/** Looks at the account before a request. @returns the events of what the request has changed. */
	watch(state: T['state']): (executed: Executed) => Array<StateChange<T>>;
	/** Remembers in the account what became of a delivery. */
	settled?(state: T['state'], delivery: Delivery<T>): void;
}
