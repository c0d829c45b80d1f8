import type { Simplified } from '../../../kernel/definition/output';

/** A webhook alone, which answers have under a key of its own. */
export const simplifiedWebhook: Simplified = {
	fields: {
		id: ['webhook.id', 'id'],
		url: ['webhook.url', 'url'],
		events: ['webhook.events', 'events'],
		isActive: ['webhook.isActive', 'isActive'],
		// Given by Create alone; all other operations drop what stands here.
		secret: ['webhook.secret', 'secret'],
		metadata: ['webhook.metadata', 'metadata'],
		projectId: ['webhook.projectId', 'projectId'],
		createdAt: ['webhook.createdAt', 'createdAt'],
		updatedAt: ['webhook.updatedAt', 'updatedAt'],
	},
};
