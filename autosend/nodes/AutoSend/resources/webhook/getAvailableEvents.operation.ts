import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAvailableEvents: OperationDefinition = {
	name: 'Get Available Events',
	value: 'getAvailableEvents',
	action: 'Get available events of webhooks',
	description: 'List the names of the events that a webhook can be called for',
	endpoint: 'GET /webhooks/events',
	effects: 'read',
	output: {
		items: 'events',
		// Names are texts, which become a message; no source shows whether they are.
		simplify: { fields: { event: ['message', 'event', 'name', 'type'] } },
	},
	fields: [],
};
