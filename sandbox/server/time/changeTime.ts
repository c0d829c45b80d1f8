import Joi from 'joi';
import type { ServiceContext } from '../serviceContext';
import type { ServiceTypes } from '../serviceTypes';

/** What may be done to the time of a sandbox: at least one of these. */
export interface TimeChange {
	/** Whether time stands still. */
	hold?: boolean;
	/** So many milliseconds pass at once. */
	passMs?: number;
}

/** Checks a change that came over HTTP. */
export const timeSchema = Joi.object({
	hold: Joi.boolean(),
	passMs: Joi.number().integer().min(0),
})
	.min(1)
	.required()
	.label('time');

/** Holds the time of a service or lets it go, and then sets it forward. */
export function changeTime<T extends ServiceTypes>(
	context: ServiceContext<T>,
	{ hold, passMs }: TimeChange,
): void {
	const { clock } = context;
	if (hold === true) clock.hold();
	if (hold === false) clock.release();
	if (passMs !== undefined) passTime(context, passMs);
}

/** Sets the time forward, with all that happens by itself until then. */
function passTime<T extends ServiceTypes>(
	{ service, state, clock, deliverer, autoDeliver }: ServiceContext<T>,
	ms: number,
): void {
	clock.forward(ms);
	const changes = service.passTime?.(state, new Date(clock.now())) ?? [];
	if (autoDeliver) deliverer.announce(state, changes);
}
