import Joi from 'joi';
import type { ServiceContext } from './serviceContext';
import type { ServiceTypes } from './serviceTypes';

/**
 * Does something to the account that is not done through its API, and tells webhooks without waiting.
 * @throws Joi.ValidationError for a wish that makes no sense, and for an action that there is not.
 */
export function performAction<T extends ServiceTypes>(
	{ service, state, clock, deliverer }: ServiceContext<T>,
	name: string,
	wish: unknown,
): object {
	const actions = service.actions ?? {};
	Joi.assert(name, Joi.valid(...Object.keys(actions)).label('action'));
	const { schema, run } = actions[name];
	const checked = Joi.attempt(wish ?? {}, schema.label(name)) as object;
	const { answer, changes } = run(state, checked, new Date(clock.now()));
	deliverer.announce(state, changes);
	return answer;
}
