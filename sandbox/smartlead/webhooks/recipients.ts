import type { SmartleadState } from '../state';
import type { Webhook, WebhookLevel } from '../state/webhooks';
import type { WebhookEventType } from './eventTypes';

/** The first level that listens gets the event, and the others do not. */
const PRECEDENCE: WebhookLevel[] = ['user', 'client', 'campaign'];

/**
 * The webhooks that get an event of a campaign.
 * @param categoryName of LEAD_CATEGORY_UPDATED; `null` when the category was taken away.
 */
export function recipientsOf(
	state: SmartleadState,
	event: WebhookEventType,
	campaignId: number,
	categoryName: string | null,
): Webhook[] {
	const clientId = state.campaigns.get(campaignId)?.client_id ?? null;
	const listening = state.webhooks.filter(
		(webhook) =>
			webhook.event_types.includes(event) &&
			covers(webhook, campaignId, clientId) &&
			(event !== 'LEAD_CATEGORY_UPDATED' || wantsCategory(webhook, categoryName)),
	);
	const level = PRECEDENCE.find((candidate) => listening.some((hook) => hook.level === candidate));
	return listening.filter((webhook) => webhook.level === level);
}

/** The first campaign whose events of this type somebody listens to. */
export function firstHeardCampaign(
	state: SmartleadState,
	event: WebhookEventType,
): number | undefined {
	return [...state.campaigns.values()].find(({ id, client_id }) =>
		state.webhooks.some(
			(webhook) => webhook.event_types.includes(event) && covers(webhook, id, client_id),
		),
	)?.id;
}

function covers(webhook: Webhook, campaignId: number, clientId: number | null): boolean {
	if (webhook.level === 'user') return true;
	return webhook.level === 'client'
		? webhook.clientId === clientId
		: webhook.campaignId === campaignId;
}

function wantsCategory({ categories }: Webhook, name: string | null): boolean {
	return categories.length === 0 || (name !== null && categories.includes(name));
}
