import type { SmartleadState } from './state';
import type { WebhookEventType } from './webhooks/eventTypes';
import type { Occasion } from './webhooks/sampleContext';

/** Smartlead's part of the types that the server is generic in. */
export interface SmartleadTypes {
	state: SmartleadState;
	event: WebhookEventType;
	occasion: Occasion;
	delivery: {
		campaignId: number;
		/** `null` for a URL that is not registered. */
		webhookId: number | null;
	};
}
