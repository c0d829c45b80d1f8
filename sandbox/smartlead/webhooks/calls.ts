import { CannotDeliver } from '../../server/webhooks/cannotDeliver';
import type { DeliveryWish, WebhookCall } from '../../server/webhooks/serviceWebhooks';
import type { SmartleadTypes } from '../serviceTypes';
import type { SmartleadState } from '../state';
import { buildBody, type Recipient } from './buildBody';
import type { WebhookEventType } from './eventTypes';
import { forgeUrl } from './forgeUrl';
import { firstHeardCampaign, recipientsOf } from './recipients';
import { sampleContext } from './sampleContext';

/**
 * The calls of one event. Without a campaign it is of the first one that somebody listens to, or
 * else of the first one.
 * @throws CannotDeliver for records that are not there, and for a URL without a token to forge.
 */
export function calls(
	state: SmartleadState,
	event: WebhookEventType,
	wish: DeliveryWish<SmartleadTypes>,
	now: Date,
): Array<WebhookCall<SmartleadTypes>> {
	const { forged } = wish;
	const campaignId = wish.campaignId ?? firstHeardCampaign(state, event) ?? firstCampaign(state);
	const context = sampleContext(state, event, { ...wish, campaignId }, now);
	const recipients =
		wish.url === undefined
			? registered(state, event, campaignId, context.category?.name ?? null)
			: [atUrl(state, wish.url)];
	return recipients.map((recipient) => ({
		url: forged ? forgeUrl(recipient.url, forged) : recipient.url,
		body: buildBody(event, context, recipient, state.webhookSecretKey),
		about: { campaignId, webhookId: recipient.webhook?.id ?? null },
	}));
}

function registered(...wanted: Parameters<typeof recipientsOf>): Recipient[] {
	return recipientsOf(...wanted).map((webhook) => ({ webhook, url: webhook.webhook_url }));
}

function atUrl(state: SmartleadState, url: string): Recipient {
	return { webhook: state.webhooks.find(({ webhook_url }) => webhook_url === url) ?? null, url };
}

function firstCampaign(state: SmartleadState): number {
	const [id] = state.campaigns.keys();
	if (id === undefined) throw new CannotDeliver('The account has no campaign');
	return id;
}
