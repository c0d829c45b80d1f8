import type { Contact } from '../../state/contacts';
import type { AutoSendState } from '../../state';
import type { OperationRequest } from '../handler';
import { contactView } from './contactView';
import { customFieldProblems } from './customFields';
import { deleteFrom } from './deleteFrom';
import { saveContact, type WrittenContact } from './save';

interface EmailsBody {
	emails: string[];
}

interface BulkBody {
	contacts: WrittenContact[];
	runWorkflow: boolean;
}

/** Unknown addresses are passed over: the answer has no counter. */
export function removeByEmails({
	body,
	state,
}: OperationRequest<unknown, unknown, EmailsBody>): object {
	for (const contact of withEmails(state, body)) deleteFrom(state, contact);
	return { success: true };
}

export function searchByEmails({
	body,
	state,
}: OperationRequest<unknown, unknown, EmailsBody>): object {
	const contacts = withEmails(state, body).map((contact) => contactView(state, contact));
	return { success: true, data: { contacts } };
}

/** Contacts with wrong values of own properties fail, and the others are saved. */
export function bulkUpsert({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, BulkBody>): object {
	const good = body.contacts.filter(
		({ customFields }) => customFieldProblems(state, customFields).length === 0,
	);
	const options = { runsAutomations: body.runWorkflow };
	for (const written of good) saveContact(state, written, now, options);
	const totalCount = body.contacts.length;
	return {
		success: true,
		data: { successCount: good.length, failedCount: totalCount - good.length, totalCount },
	};
}

/** Each contact once, in the order of the addresses. */
function withEmails({ contacts }: AutoSendState, { emails }: EmailsBody): Contact[] {
	const found = emails.flatMap((email) => contacts.withEmail(email) ?? []);
	return [...new Set(found)];
}
