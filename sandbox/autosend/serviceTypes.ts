import type { AutoSendState } from './state';
import type { WebhookEventType } from './webhooks/eventTypes';
import type { Occasion } from './webhooks/samples';

/** AutoSend's part of the types that the server is generic in. */
export interface AutoSendTypes {
	state: AutoSendState;
	event: WebhookEventType;
	occasion: Occasion;
	delivery: {
		webhookId: string;
		/** The same for every attempt, and for repetitions. */
		deliveryId: string;
	};
}
