import type { AutoSendState } from '../../state';
import type { Contact } from '../../state/contacts';
import type { SentEvent } from '../../state/events';
import { enterAutomations } from '../automation/enter';
import { contactNotFound } from '../contact/requireContact';
import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { declaredValues } from './declaredValues';
import { requireEvent, type EventReference } from './requireEvent';

interface SendBody extends EventReference {
	email?: string;
	contactId?: string;
	eventProperties?: Record<string, unknown>;
}

/** Remembers that an event has happened, and starts the automations that listen to it. */
export function sendEvent({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, SendBody>): object {
	const event = requireEvent(state, body);
	const properties = declaredValues(event, body.eventProperties ?? {});
	const contact = contactOf(state, body);
	const sent: SentEvent = {
		id: state.ids.take('sentEvent'),
		eventName: event.eventName,
		contactId: contact.id,
		properties,
		createdAt: now.toISOString(),
	};
	state.sentEvents.push(sent);
	enterAutomations(state, contact, { eventName: event.eventName }, now);
	return { success: true, data: sent };
}

/** Whether an unknown address becomes a contact is not known: here it does not. */
function contactOf({ contacts }: AutoSendState, { email, contactId }: SendBody): Contact {
	if (email === undefined && contactId === undefined) {
		throw invalid('email', 'or "contactId" is required');
	}
	const contact =
		contactId === undefined ? contacts.withEmail(email ?? '') : contacts.get(contactId);
	if (!contact) throw contactNotFound();
	return contact;
}
