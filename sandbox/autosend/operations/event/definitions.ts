import type { EventDefinition } from '../../state/events';
import type { OperationRequest } from '../handler';
import { invalid, uncodedError } from '../refusals';
import { requireEvent, type EventReference } from './requireEvent';

type EventBody = Pick<EventDefinition, 'eventName' | 'description'> &
	Partial<Pick<EventDefinition, 'properties'>>;

export function getEvents({ state }: OperationRequest): object {
	const events = [...state.events.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	return { success: true, data: { events } };
}

export function getEvent({ params, state }: OperationRequest<EventReference>): object {
	return { success: true, data: requireEvent(state, params) };
}

/** The name of a deleted event is free again: no source says so. */
export function createEvent({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, EventBody>): object {
	const { eventName, description, properties = [] } = body;
	if (state.events.has(eventName)) throw uncodedError(409, 'Event already exists');
	const createdAt = now.toISOString();
	const event: EventDefinition = {
		id: state.ids.take('event'),
		eventName,
		description,
		properties,
		createdAt,
		updatedAt: createdAt,
	};
	state.events.set(eventName, event);
	return { success: true, data: event };
}

/** Properties that are not sent again are gone. */
export function updateEvent({
	params,
	body,
	state,
	now,
}: OperationRequest<EventReference, unknown, Partial<EventBody>>): object {
	const event = requireEvent(state, params);
	if (body.description === undefined && body.properties === undefined) {
		throw invalid('description', 'or "properties" is required');
	}
	Object.assign(event, body, { updatedAt: now.toISOString() });
	return { success: true, data: event };
}

/** Unlike other deletes, it answers what it has deleted. */
export function deleteEvent({ params, state, now }: OperationRequest<EventReference>): object {
	const event = requireEvent(state, params);
	state.events.delete(event.eventName);
	return { success: true, data: { ...event, updatedAt: now.toISOString() } };
}
