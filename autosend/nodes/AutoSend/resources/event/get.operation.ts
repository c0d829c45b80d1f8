import type { OperationDefinition } from '../../../kernel/definition/operation';
import { eventName } from '../../fields/event';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get an event',
	description: 'Get the definition of an event with its properties',
	endpoint: 'GET /events/eventName/{eventName}',
	effects: 'read',
	fields: [eventName],
};
