import type Joi from 'joi';
import type { ServiceTypes } from './serviceTypes';
import type { StateChange } from './webhooks/serviceWebhooks';

/** Something that others do to the account, not through its API. */
export interface Action<T extends ServiceTypes> {
	/** A line of JSON, for whoever asks what may be done. */
	example: string;
	/** Checks what is asked for. */
	schema: Joi.ObjectSchema;
	/** @param wish as the schema has checked it */
	run(state: T['state'], wish: object, now: Date): ActionResult<T>;
}

export interface ActionResult<T extends ServiceTypes> {
	/** JSON. */
	answer: object;
	/** The events of it, which webhooks are told about in any case. */
	changes: Array<StateChange<T>>;
}
