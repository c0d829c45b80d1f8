import type { OperationHandlers } from '../handler';
import { createEvent, deleteEvent, getEvent, getEvents, updateEvent } from './definitions';
import { sendEvent } from './send';

export const event: OperationHandlers = {
	'event.getMany': getEvents,
	'event.create': createEvent,
	'event.get': getEvent,
	'event.update': updateEvent,
	'event.delete': deleteEvent,
	'event.send': sendEvent,
};
