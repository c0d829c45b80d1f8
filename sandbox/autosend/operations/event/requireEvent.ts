import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { EventDefinition } from '../../state/events';
import { ApiError } from '../handler';

export interface EventReference {
	eventName: string;
}

/** @throws ApiError for a name that nothing is defined for. */
export function requireEvent(
	{ events }: AutoSendState,
	{ eventName }: EventReference,
): EventDefinition {
	const event = events.get(eventName);
	if (!event) throw new ApiError(404, errorBody('EVENT_NOT_FOUND', 'Event not found'));
	return event;
}
