import type { StateChange } from '../../server/webhooks/serviceWebhooks';
import type { AutoSendTypes } from '../serviceTypes';
import type { AutoSendState } from '../state';

/** @returns a function that gives the events of what has happened meanwhile. */
export function watch({ happenings }: AutoSendState): () => Array<StateChange<AutoSendTypes>> {
	const happened = happenings.watch();
	return () => happened().map(({ event, data }) => ({ event, occasion: { data } }));
}
