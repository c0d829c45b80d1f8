import { validationFailed } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Contact, PropertyValue } from '../../state/contacts';
import { contactData } from '../../webhooks/eventData';
import { enterAutomations } from '../automation/enter';
import { ApiError } from '../handler';
import { invalid } from '../refusals';
import { customFieldProblems } from './customFields';

/** A contact as requests have it. */
export interface WrittenContact {
	email: string;
	firstName?: string;
	lastName?: string;
	userId?: string;
	listIds?: string[];
	customFields?: Record<string, PropertyValue>;
}

/** @throws ApiError for unknown lists and segments, and for wrong values of own properties. */
export function refuseContact(state: AutoSendState, written: WrittenContact): void {
	const unknown = written.listIds?.find((id) => state.contactLists.get(id)?.type !== 'list');
	if (unknown !== undefined) throw invalid('listIds', `has ${unknown}, which is no list`);
	const problems = customFieldProblems(state, written.customFields);
	if (problems.length > 0) throw new ApiError(400, validationFailed(problems));
}

interface SaveOptions {
	/** Whether automations may start for it. */
	runsAutomations?: boolean;
}

/**
 * Creates a contact, or changes the one with the same address: what is left out stays, and it joins
 * the lists without leaving others. Whether the API does the same is not known.
 */
export function saveContact(
	state: AutoSendState,
	written: WrittenContact,
	now: Date,
	{ runsAutomations = true }: SaveOptions = {},
): Contact {
	const { listIds = [], customFields, ...fields } = written;
	const updatedAt = now.toISOString();
	const known = state.contacts.withEmail(written.email);
	const before = known && { ...known, customFields: { ...known.customFields } };
	const contact = known ?? {
		id: state.ids.take('contact'),
		email: written.email.toLowerCase(),
		customFields: {},
		listIds: [],
		createdAt: updatedAt,
		updatedAt,
	};
	Object.assign(contact, fields, { email: contact.email, updatedAt });
	Object.assign(contact.customFields, customFields);
	contact.listIds = [...new Set([...contact.listIds, ...listIds])];
	state.happenings.tell(known ? 'contact.updated' : 'contact.created', contactData(contact));
	if (!known) state.contacts.add(contact);
	if (runsAutomations) {
		const joined = contact.listIds.filter((id) => !before?.listIds.includes(id));
		enterAutomations(state, contact, { isNew: !known, before, joined }, now);
	}
	return contact;
}
