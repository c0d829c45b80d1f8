import type { IDataObject } from 'n8n-workflow';

import { isObject, valueAt } from '../../kernel/definition/values';
import { scrubbedEvent } from '../../kernel/trigger/scrubEvent';
import { EMAIL_RECEIVED } from '../webhooks/eventNames';
import type { AutoSendEvent } from './event';
import { textAt } from './event';

// Only the fields of sent email are documented. The docs say what the other events tell, and not
// under which names: these are the likely ones.
const PERSON = ['to', 'email', 'recipient', 'contact.email'];
const SENDER = ['from', 'sender'];
const EMAIL_ID = ['emailId', 'messageId'];
const INBOUND_ID = ['id', 'inboundEmailId', 'messageId'];
const CONTACT_ID = ['id', 'contactId', 'contact.id'];
/** What is new with the event, where it is more than its type. */
const DETAIL = [
	'bounceType',
	'bounce.type',
	'reason',
	'link',
	'url',
	'groupId',
	'unsubscribeGroupId',
	'suppressionGroupId',
];

/** The ID of the email that came in, as *Inbound Email* takes it; null for any other event. */
export function inboundEmailIdOf({ type, data }: AutoSendEvent): string | null {
	return type === EMAIL_RECEIVED ? textAt(data, INBOUND_ID) : null;
}

/** The address of whom the event is about: the recipient, the contact, or who wrote in. */
function personOf({ type, data }: AutoSendEvent): string | null {
	const paths = type === EMAIL_RECEIVED ? SENDER : PERSON;
	const found = paths.map((path) => addressIn(valueAt(data, path)));
	return found.find((address) => address !== null) ?? null;
}

// Longer than any address with its name.
const MAX_ADDRESS = 1_000;

/** The address in a text such as `Ana <ana@example.org>`, in an object, or in the first of a list. */
function addressIn(value: unknown): string | null {
	const [one]: unknown[] = Array.isArray(value) ? value : [value];
	const text = isObject(one) ? one.email : one;
	if (typeof text !== 'string') return null;
	const parts = text.slice(0, MAX_ADDRESS).split(/[\s<>"]/);
	return parts.find((part) => /.@./.test(part)) ?? null;
}

/**
 * Ten fields under the same names for all events; null where an event has no such.
 *
 * @param secret of the webhook that it came by
 */
export function toSimpleOutput(event: AutoSendEvent, secret: string): IDataObject {
	const { type, time, deliveryId, data } = event;
	const isInbound = type === EMAIL_RECEIVED;
	const isContact = type.startsWith('contact.');
	const output = {
		eventType: type,
		eventTime: time,
		deliveryId,
		email: personOf(event),
		emailId: isInbound || isContact ? null : textAt(data, EMAIL_ID),
		inboundEmailId: inboundEmailIdOf(event),
		contactId: isContact ? textAt(data, CONTACT_ID) : null,
		subject: textAt(data, ['subject']),
		campaignId: textAt(data, ['campaignId']),
		detail: isInbound ? null : textAt(data, DETAIL),
	};
	return scrubbedEvent(output, [], secret);
}

/**
 * The event as sent, with its type, time and delivery ID.
 *
 * @param secret of the webhook that it came by
 */
export function toOutput(event: AutoSendEvent, secret: string): IDataObject {
	const { type, time, deliveryId, body } = event;
	const names = { eventType: type, eventTime: time, deliveryId };
	return scrubbedEvent({ ...body, ...names }, [], secret);
}

const KEPT_OF_EMAIL = [
	'from',
	'to',
	'cc',
	'replyTo',
	'subject',
	'text',
	'html',
	'attachments',
	'threadId',
	'receivedAt',
];

/** Ten fields of an inbound email as AutoSend gives it; null where it has no such. */
export function simpleEmail(email: IDataObject): IDataObject {
	return Object.fromEntries(KEPT_OF_EMAIL.map((key) => [key, email[key] ?? null]));
}
