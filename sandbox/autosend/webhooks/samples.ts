import type { Campaign } from '../state/campaigns';
import type { WebhookEventType } from './eventTypes';

/** What an event is about. */
export interface Occasion {
	/** The campaign whose email it is. Default: the first one that has sent any. */
	campaignId: string;
	/** The contact. Default `ana@example.org`. */
	email: string;
	/** Only this webhook, whatever it selects. */
	webhookId: string;
}

/** The records of an event. */
export interface SampleContext {
	campaign: Campaign;
	email: string;
}

type Sample = (context: SampleContext) => Record<string, unknown>;

const EMAIL_ID = '66c0a5e0d1f2b3ca00000001';
const CONTACT_ID = '66c0a5e0d1f2b3c200000001';
const INBOUND_ID = '66c0a5e0d1f2b3cb00000001';
const GROUP_ID = 'K7M2Q';

const name = 'Ana Ruiz';

/** These fields are documented; what single events have beside them mostly is not. */
const ofEmail: Sample = ({ campaign, email }) => ({
	emailId: EMAIL_ID,
	from: 'news@example.net',
	to: { email, name },
	subject: campaign.subject,
	test: false,
	campaignId: campaign.id,
	templateId: 'A-3f2a9c1d5e7b8046f1c2',
});

const ofContact: Sample = ({ email }) => ({
	id: CONTACT_ID,
	email,
	firstName: 'Ana',
	lastName: 'Ruiz',
});

/** `data` of each event. Where a comment says guess, no source shows the keys. */
export const eventSamples: Record<WebhookEventType, Sample> = {
	'email.sent': ofEmail,
	'email.delivered': ofEmail,
	'email.deferred': ofEmail,
	// Guess: the kind of bounce.
	'email.bounced': (context) => ({ ...ofEmail(context), bounceType: 'Permanent' }),
	'email.opened': ofEmail,
	// Guess: the link.
	'email.clicked': (context) => ({ ...ofEmail(context), link: 'https://example.net/a' }),
	'email.spam_reported': ofEmail,
	// Guess, like the next two: the docs only say that they hold less, for privacy.
	'email.unsubscribed': ({ email }) => ({ email }),
	'email.group_unsubscribed': ({ email }) => ({ email, groupId: GROUP_ID }),
	'email.group_resubscribed': ({ email }) => ({ email, groupId: GROUP_ID }),
	// The facts are documented; the keys are those of a message in the vendor's SDK.
	'email.received': ({ email }) => ({
		id: INBOUND_ID,
		messageId: '<m1@example.org>',
		from: { email, name },
		to: [{ email: 'help@inbox.example.net', name: null }],
		subject: 'A question',
		domainName: 'inbox.example.net',
		threadId: INBOUND_ID,
		inReplyTo: null,
	}),
	// Guess, like the next two.
	'contact.created': ofContact,
	'contact.updated': ofContact,
	'contact.deleted': ({ email }) => ({ id: CONTACT_ID, email }),
};
