import { webhookEventTypes } from '../../webhooks/eventTypes';

/** The names alone: no source shows this answer. */
export function getAvailableEvents(): object {
	return { success: true, data: { events: webhookEventTypes } };
}
