/** Who a webhook listens to: the whole account, one client's campaigns, or one campaign. */
export type WebhookLevel = 'user' | 'client' | 'campaign';

/**
 * A registered webhook. The campaign route and `/webhook/create` share one table: a hook of level
 * `campaign` is seen and changed through both.
 */
export interface Webhook {
	id: number;
	level: WebhookLevel;
	/** Of level `campaign` only. */
	campaignId: number | null;
	/** Of level `client` only. */
	clientId: number | null;
	name: string;
	webhook_url: string;
	event_types: string[];
	/** Names. They restrict LEAD_CATEGORY_UPDATED; an empty list does not. */
	categories: string[];
	created_at: string;
	updated_at: string;
}

/** The `secret_key`: travels in the body of every delivery, one for the account; no answer of the API shows it. */
export const DELIVERY_MARK = '5a1f0c2e-8a67-4f7e-9d61-2f30c0ffee00';
