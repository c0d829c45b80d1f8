import { createHash } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { isEmpty, valueAt, wholeId } from '../../kernel/definition/values';
import { scrubbedEvent, upToDepth } from '../../kernel/trigger/scrubEvent';

// Which field holds what differs from event to event, and several hold it in some. `to_email` is
// the last resort: in replies it was seen to be the sender's own mailbox.
const LEAD_EMAIL = [
	'sl_lead_email',
	'lead_email',
	'leadCorrespondence.targetLeadEmail',
	'lead_data.email',
	'to_email',
];
const LEAD_ID = ['sl_email_lead_id', 'lead_id'];
const LEAD_MAP_ID = ['sl_email_lead_map_id'];
const LEAD_MESSAGE = ['stats_id', 'last_reply.stats_id'];
const TIME = ['event_timestamp', 'time_replied', 'reply_message.time', 'created_at', 'time_sent'];
const TEXT = [
	'reply_message.text',
	'visible_text',
	'bounce_message.text',
	'last_reply.email_body',
	'sent_message.text',
];
/** What is new with the event, where it is more than its type. */
const DETAIL = ['lead_category.new_name', 'category', 'current_status', 'link_clicked'];

/** The first of these paths that says something, of a list its first entry; else null. */
function first(payload: IDataObject, paths: string[]): unknown {
	for (const path of paths) {
		const value = valueAt(payload, path);
		if (!isEmpty(value)) return Array.isArray(value) ? (value[0] as unknown) : value;
	}
	return null;
}

/** The lead's address; null for an event without a lead. */
export function leadEmailOf(payload: IDataObject): string | null {
	const found = LEAD_EMAIL.map((path) => first(payload, [path]));
	const email = found.find((value) => typeof value === 'string');
	return email?.trim() ?? addressIn(first(payload, ['sender_detail']));
}

// Longer than any address with its name.
const MAX_SENDER = 1_000;

/** The address in how mail programs name a sender: Li Wei <li@example.net>. */
function addressIn(sender: unknown): string | null {
	if (typeof sender !== 'string') return null;
	const parts = sender.slice(0, MAX_SENDER).split(/[\s<>"]/);
	return parts.find((part) => /.@./.test(part)) ?? null;
}

/** The lead's ID, which comes as text or number; null for an event that does not carry it. */
export function leadIdOf(payload: IDataObject): number | null {
	return toId(first(payload, LEAD_ID));
}

/**
 * The ID of the lead's place in the campaign, which notes, tasks and the inbox take; null for an
 * event that does not carry it.
 */
export function leadMapIdOf(payload: IDataObject): number | null {
	return toId(first(payload, LEAD_MAP_ID));
}

/** The campaign's ID; null for an event without a campaign. */
export function campaignIdOf(payload: IDataObject): number | null {
	return toId(payload.campaign_id);
}

function toId(value: unknown): number | null {
	const id = wholeId(value);
	return typeof id === 'number' ? id : null;
}

/**
 * An ID for the event, since Smartlead sends none and repeats what was not answered: the same for
 * each delivery of one event, to whichever webhook, and made of nothing secret.
 */
export function eventIdOf(payload: IDataObject): string {
	const time = first(payload, TIME);
	const identity = [
		payload.event_type,
		time,
		campaignIdOf(payload),
		leadEmailOf(payload)?.toLowerCase(),
		first(payload, LEAD_MESSAGE),
		// Several of one kind can happen within one tick of the clock.
		first(payload, ['reply_message.message_id', 'bounce_message.message_id']),
		payload.sequence_number,
		first(payload, DETAIL),
	];
	// Without a time these may be the same for two events, and then only the whole tells them apart.
	const whole = time === null ? without(payload, DELIVERY) : {};
	const text = JSON.stringify(upToDepth([...identity.map((value) => value ?? null), whole]));
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

// What belongs to the webhook that a payload came by, and not to the event.
const DELIVERY = ['secret_key', 'webhook_id', 'webhook_name', 'webhook_url', 'metadata'];

function without(payload: IDataObject, keys: string[]): IDataObject {
	return Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)));
}

/** Smartlead's own secret, which travels with each event. */
const SECRETS = ['secret_key', 'webhook_secret'];

/**
 * The item of an event: the payload as sent, with the IDs found and without the webhook's secrets.
 *
 * @param secret of the webhook that it came by
 */
export function toOutput(payload: IDataObject, secret?: string): IDataObject {
	const event = scrubbedEvent(payload, SECRETS, secret);
	if (typeof event.webhook_url === 'string') [event.webhook_url] = event.webhook_url.split('?');
	return {
		...event,
		leadEmail: leadEmailOf(event),
		leadId: leadIdOf(event),
		leadMapId: leadMapIdOf(event),
		campaignId: campaignIdOf(event),
		eventId: eventIdOf(event),
	};
}

/**
 * Ten fields under the same names for all events; null where an event has no such.
 *
 * @param secret of the webhook that it came by
 */
export function toSimpleOutput(payload: IDataObject, secret?: string): IDataObject {
	const event = scrubbedEvent(payload, SECRETS, secret);
	return {
		eventId: eventIdOf(event),
		eventType: event.event_type,
		eventTime: first(event, TIME) as string | null,
		campaignId: campaignIdOf(event),
		leadId: leadIdOf(event),
		leadMapId: leadMapIdOf(event),
		leadEmail: leadEmailOf(event),
		statsId: first(event, LEAD_MESSAGE) as string | null,
		text: first(event, TEXT) as string | null,
		detail: first(event, DETAIL) as string | null,
	};
}
