import type { WebhookEventType } from '../webhooks/eventTypes';

/** A registered webhook. */
export interface Webhook {
	id: string;
	url: string;
	/** `whsec_` and hex digits; the whole text is the key of signatures. */
	secret: string;
	events: WebhookEventType[];
	isActive: boolean;
}
