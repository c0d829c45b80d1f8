import type { OperationDefinition } from '../../../kernel/definition/operation';
import { eventName } from '../../fields/event';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete an event',
	description:
		'Delete the definition of an event: AutoSend refuses it from now on, and it starts no automation',
	endpoint: 'DELETE /events/eventName/{eventName}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [eventName],
};
