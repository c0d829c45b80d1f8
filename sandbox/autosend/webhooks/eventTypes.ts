/** Events that a webhook can select. */
export const webhookEventTypes = [
	'email.sent',
	'email.delivered',
	'email.deferred',
	'email.bounced',
	'email.opened',
	'email.clicked',
	'email.spam_reported',
	'email.unsubscribed',
	'email.group_unsubscribed',
	'email.group_resubscribed',
	'email.received',
	'contact.created',
	'contact.updated',
	'contact.deleted',
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];
