import { eventTypes } from './events';

/** The event names that the API knows. */
export const eventNames = eventTypes.map(({ value }) => String(value));

/** The event that comes with metadata only. */
export const EMAIL_RECEIVED = 'email.received';

/** Names that other services have for these events, and people enter. */
export const otherNames: Record<string, string> = {
	'email.complained': 'email.spam_reported',
	'email.delivery_delayed': 'email.deferred',
	'email.failed': 'email.bounced',
	'email.inbound': EMAIL_RECEIVED,
};
