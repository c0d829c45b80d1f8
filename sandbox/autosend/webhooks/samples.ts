import { CannotDeliver } from '../../server/webhooks/cannotDeliver';
import type { AutoSendState } from '../state';
import {
	contactData,
	deletedContactData,
	emailData,
	groupData,
	inboundData,
	unsubscriptionData,
	type EventData,
	type EventEmail,
} from './eventData';
import type { EmailEventType, WebhookEventType } from './eventTypes';

/** What an event is about. */
export interface Occasion {
	/** The campaign whose email it is. Default: the first one that has sent any. */
	campaignId: string;
	/** The contact. Default `ana@example.org`. */
	email: string;
	/** The email, one of the outbox. Default: one of the campaign, to the contact. */
	emailId: string;
	/** The received message. Default: the last one from the contact, or else the first one of all. */
	inboundEmailId: string;
	/** The whole of `data`, instead of what follows from the others. */
	data: EventData;
	/** Only this webhook, whatever it selects. */
	webhookId: string;
}

type Wish = Partial<Occasion>;
type Sample = (state: AutoSendState, wish: Wish) => EventData;

const ANA = 'ana@example.org';
const EMAIL_ID = '66c0a5e0d1f2b3ca00000001';
const CONTACT_ID = '66c0a5e0d1f2b3c200000001';
const GROUP_ID = 'K7M2Q';

const ofEmail =
	(event: EmailEventType): Sample =>
	(state, wish) =>
		emailData(event, sampleEmail(state, wish));

/**
 * `data` of each event that is delivered on demand.
 * @throws CannotDeliver for a record that is not there.
 */
export const eventSamples: Record<WebhookEventType, Sample> = {
	'email.sent': ofEmail('email.sent'),
	'email.delivered': ofEmail('email.delivered'),
	'email.deferred': ofEmail('email.deferred'),
	'email.bounced': ofEmail('email.bounced'),
	'email.opened': ofEmail('email.opened'),
	'email.clicked': ofEmail('email.clicked'),
	'email.spam_reported': ofEmail('email.spam_reported'),
	'email.unsubscribed': (_, { email = ANA }) => unsubscriptionData({ email }),
	'email.group_unsubscribed': (_, { email = ANA }) => groupData({ email, groupId: GROUP_ID }),
	'email.group_resubscribed': (_, { email = ANA }) => groupData({ email, groupId: GROUP_ID }),
	'email.received': sampleInbound,
	'contact.created': (state, wish) => contactData(sampleContact(state, wish)),
	'contact.updated': (state, wish) => contactData(sampleContact(state, wish)),
	'contact.deleted': (state, wish) => deletedContactData(sampleContact(state, wish)),
};

function sampleEmail(state: AutoSendState, wish: Wish): EventEmail {
	const { emailId, campaignId, email = ANA } = wish;
	if (emailId !== undefined) {
		const sent = state.outbox.get(emailId);
		if (!sent) throw new CannotDeliver(`There is no email ${emailId}`);
		return sent;
	}
	const campaign =
		campaignId === undefined
			? [...state.campaigns.values()].find(({ metrics }) => metrics)
			: state.campaigns.get(campaignId);
	if (!campaign) throw new CannotDeliver(`There is no campaign ${campaignId ?? ''}`.trim());
	return {
		id: EMAIL_ID,
		from: { email: 'news@example.net' },
		to: { email, name: 'Ana Ruiz' },
		subject: campaign.subject,
		campaignId: campaign.id,
		templateId: 'A-3f2a9c1d5e7b8046f1c2',
	};
}

function sampleContact({ contacts }: AutoSendState, { email = ANA }: Wish) {
	return contacts.withEmail(email) ?? { id: CONTACT_ID, email, firstName: 'Ana', lastName: 'Ruiz' };
}

function sampleInbound({ inboundEmails }: AutoSendState, { inboundEmailId, email }: Wish) {
	const all = [...inboundEmails.values()];
	if (inboundEmailId !== undefined) {
		const meant = inboundEmails.get(inboundEmailId);
		if (!meant) throw new CannotDeliver(`There is no inbound message ${inboundEmailId}`);
		return inboundData(meant);
	}
	const from = all.filter((each) => each.from.email === email).at(-1);
	return from
		? inboundData(from)
		: { ...inboundData(all[0]), ...(email && { from: { email, name: null } }) };
}
