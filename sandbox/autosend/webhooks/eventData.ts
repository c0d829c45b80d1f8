import type { Contact } from '../state/contacts';
import type { InboundEmail } from '../state/inboundEmails';
import type { SentEmail } from '../state/outbox';
import type { SuppressionEntry } from '../state/suppressions';
import type { EmailEventType } from './eventTypes';

/** `data` of an event. */
export type EventData = Record<string, unknown>;

/** The email that an event is about. */
export type EventEmail = Pick<SentEmail, 'id' | 'from' | 'to' | 'subject'> & Partial<SentEmail>;

/** What single email events have beside the fields that all have. No source shows these keys. */
const ownData: Partial<Record<EmailEventType, (email: EventEmail) => EventData>> = {
	'email.bounced': () => ({ bounceType: 'Permanent' }),
	'email.clicked': ({ html = '' }) => ({
		link: /href="(https?:[^"]+)"/.exec(html)?.[1] ?? 'https://example.net/a',
	}),
};

/** The fields that all of these have are documented. */
export function emailData(event: EmailEventType, email: EventEmail): EventData {
	const { id, from, to, subject, isTest = false } = email;
	const { campaignId, templateId, workflowAutomationId, batchId } = email;
	return {
		emailId: id,
		from: from.email,
		to: { email: to.email, name: to.name },
		subject,
		test: isTest,
		campaignId,
		templateId,
		workflowAutomationId,
		batchId,
		...ownData[event]?.(email),
	};
}

/** A guess: the docs only say that it holds less, for privacy. */
export function unsubscriptionData({ email }: Pick<SuppressionEntry, 'email'>): EventData {
	return { email };
}

/** A guess, too: of one group that somebody has left or come back to. */
export function groupData({
	email,
	groupId,
}: Pick<SuppressionEntry, 'email' | 'groupId'>): EventData {
	return { email, groupId };
}

/** A guess. */
export function contactData({
	id,
	email,
	firstName,
	lastName,
}: Pick<Contact, 'id' | 'email' | 'firstName' | 'lastName'>): EventData {
	return { id, email, firstName, lastName };
}

/** A guess. */
export function deletedContactData({ id, email }: Pick<Contact, 'id' | 'email'>): EventData {
	return { id, email };
}

/** That it has these facts is documented; the keys are those of a message in the vendor's SDK. */
export function inboundData(email: InboundEmail): EventData {
	const { id, messageId, from, to, subject, domainName, threadId, inReplyTo } = email;
	return { id, messageId, from, to, subject, domainName, threadId, inReplyTo };
}
