/** Events that a webhook can select. The campaign route refuses FIRST_EMAIL_SENT. */
export const selectableEventTypes = [
	'EMAIL_SENT',
	'FIRST_EMAIL_SENT',
	'EMAIL_OPEN',
	'EMAIL_LINK_CLICK',
	'EMAIL_REPLY',
	'EMAIL_BOUNCE',
	'LEAD_UNSUBSCRIBED',
	'LEAD_CATEGORY_UPDATED',
	'CAMPAIGN_STATUS_CHANGED',
	'UNTRACKED_REPLIES',
	'MANUAL_STEP_REACHED',
] as const;

/** Every event; no webhook can select the last two, which belong to a notification setting. */
export const webhookEventTypes = [
	...selectableEventTypes,
	'EMAIL_ACCOUNT_DISCONNECTED',
	'LINKEDIN_DISCONNECTED',
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];
