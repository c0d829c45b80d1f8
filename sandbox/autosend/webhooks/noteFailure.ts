import { succeeded, type Delivery } from '../../server/webhooks/delivery';
import type { AutoSendTypes } from '../serviceTypes';
import type { AutoSendState } from '../state';

/** Counts a delivery that has failed for good, at its webhook, unless that is gone. */
export function noteFailure({ webhooks }: AutoSendState, delivery: Delivery<AutoSendTypes>): void {
	const webhook = webhooks.find(({ id }) => id === delivery.webhookId);
	if (!webhook || succeeded(delivery)) return;
	webhook.failureCount = (webhook.failureCount ?? 0) + 1;
	webhook.lastFailedAt = new Date(delivery.at + delivery.ms).toISOString();
}
