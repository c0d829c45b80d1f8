import type { Webhook } from '../state/webhooks';
import type { WebhookEventType } from './eventTypes';
import { eventSamples, type SampleContext } from './samples';

/** Who gets a delivery: a registered webhook, or only a URL. */
export interface Recipient {
	webhook: Webhook | null;
	url: string;
}

/**
 * The body of one delivery: one flat object, without signature or event id. Only the secret key
 * tells the receiver who sent it.
 */
export function buildBody(
	event: WebhookEventType,
	context: SampleContext,
	{ webhook, url }: Recipient,
	secretKey: string,
): Record<string, unknown> {
	const { sample, wrapping, description } = eventSamples[event];
	const fields = sample(context);
	if (wrapping === 'none') return { event_type: event, ...fields };

	const timestamp = context.time.toISOString();
	if (wrapping === 'bare') {
		return { event_type: event, event_timestamp: timestamp, ...fields, secret_key: secretKey };
	}
	return {
		webhook_id: webhook?.id ?? null,
		webhook_name: webhook?.name ?? null,
		webhook_url: url,
		event_type: event,
		event_timestamp: timestamp,
		...fields,
		secret_key: secretKey,
		description,
		metadata: { webhook_created_at: webhook?.created_at ?? null },
	};
}
