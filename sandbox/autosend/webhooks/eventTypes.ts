/** Events of an email that the project sends. */
export const emailEventTypes = [
	'email.sent',
	'email.delivered',
	'email.deferred',
	'email.bounced',
	'email.opened',
	'email.clicked',
	'email.spam_reported',
] as const;

export type EmailEventType = (typeof emailEventTypes)[number];

/** Events that a webhook can select, in the order of the docs. */
export const webhookEventTypes = [
	...emailEventTypes,
	'email.unsubscribed',
	'email.group_unsubscribed',
	'email.group_resubscribed',
	'contact.created',
	'contact.updated',
	'contact.deleted',
	'email.received',
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];
