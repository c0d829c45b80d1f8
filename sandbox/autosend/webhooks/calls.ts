import { CannotDeliver } from '../../server/webhooks/cannotDeliver';
import { otherToken } from '../../server/webhooks/otherToken';
import type { DeliveryWish, Forgery, WebhookCall } from '../../server/webhooks/serviceWebhooks';
import type { AutoSendTypes } from '../serviceTypes';
import type { AutoSendState } from '../state';
import type { Webhook } from '../state/webhooks';
import type { WebhookEventType } from './eventTypes';
import { eventSamples } from './samples';
import { signatureOf } from './signature';

/**
 * The calls of one event.
 * @throws CannotDeliver for records that are not there, and for an id or a URL that no webhook has:
 * nothing could be signed for it.
 */
export function calls(
	state: AutoSendState,
	event: WebhookEventType,
	wish: DeliveryWish<AutoSendTypes>,
	now: Date,
): Array<WebhookCall<AutoSendTypes>> {
	const data = wish.data ?? eventSamples[event](state, wish);
	return receiversOf(state, event, wish).map(({ id, url, secret }) => {
		const deliveryId = state.ids.takeDelivery();
		return {
			url,
			body: { type: event, createdAt: now.toISOString(), data },
			about: { webhookId: id, deliveryId },
			headers: (text, sentAt) => ({
				'user-agent': 'AutoSend-Webhooks/1.0',
				'x-webhook-event': event,
				'x-webhook-delivery-id': deliveryId,
				'x-webhook-timestamp': String(sentAt.getTime()),
				...signature(text, secret, wish.forged),
			}),
		};
	});
}

function receiversOf(
	{ webhooks }: AutoSendState,
	event: WebhookEventType,
	{ url, webhookId }: DeliveryWish<AutoSendTypes>,
): Webhook[] {
	if (webhookId !== undefined) return [webhookBy(webhooks, 'id', webhookId)];
	if (url !== undefined) return [webhookBy(webhooks, 'url', url)];
	return webhooks.filter(({ isActive, events }) => isActive && events.includes(event));
}

function webhookBy(webhooks: Webhook[], key: 'id' | 'url', value: string): Webhook {
	const webhook = webhooks.find((each) => each[key] === value);
	if (!webhook) throw new CannotDeliver(`No webhook has the ${key} ${value}`);
	return webhook;
}

function signature(text: string, secret: string, forged?: Forgery): Record<string, string> {
	if (forged === 'missing') return {};
	const signed = signatureOf(text, secret);
	return { 'x-webhook-signature': forged ? otherToken(signed) : signed };
}
