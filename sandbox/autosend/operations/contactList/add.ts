import { formats } from '../../../server/validation/formats';
import type { AutoSendState } from '../../state';
import { membersOf } from '../../state/contactLists';
import type { Contact } from '../../state/contacts';
import { isSuppressed } from '../../state/isSuppressed';
import { saveContact } from '../contact/save';
import { enterAutomations } from '../automation/enter';
import type { OperationRequest } from '../handler';
import { requireStaticList, type ListReference } from './requireList';
import { contactsById, refuseSelection, type ContactSelection } from './selectedContacts';

/**
 * Unknown addresses become contacts. Malformed ones, and ids that no contact has, are passed over and
 * told; suppressed ones are told and join: no source says more of these than that the answer has them.
 */
export function addContacts({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, ListReference & ContactSelection>): object {
	const list = requireStaticList(state, body);
	refuseSelection(body);
	const emails = [...new Set(body.emails?.map((email) => email.toLowerCase()))];
	const valid = emails.filter((email) => formats.email.accepts(email));
	const unknown = valid.filter((email) => !state.contacts.withEmail(email));
	for (const email of unknown) saveContact(state, { email }, now);
	const { found, errors } = contactsById(state, body.contactIds);
	const selected = [...found, ...valid.flatMap((email) => state.contacts.withEmail(email) ?? [])];
	const joining = selected.filter(({ listIds }) => !listIds.includes(list.id));
	for (const contact of joining) {
		contact.listIds = [...contact.listIds, list.id];
		enterAutomations(state, contact, { joined: [list.id] }, now);
	}
	return {
		success: true,
		data: {
			added: joining.length,
			created: unknown.length,
			alreadyInList: selected.length - joining.length,
			errors,
			validation: validationOf(state, selected, emails),
			totalContactsInList: membersOf(state, list).length,
			contacts: selected.map((contact) => contactRow(state, contact)),
		},
	};
}

function validationOf(state: AutoSendState, selected: Contact[], emails: string[]): object {
	const told = (status: string, addresses: string[]) =>
		addresses.map((email) => ({ email, status }));
	const addresses = selected.map(({ email }) => email);
	const suppressed = addresses.filter((email) => isSuppressed(state, email));
	const invalid = emails.filter((email) => !formats.email.accepts(email));
	return {
		valid: told(
			'valid',
			addresses.filter((email) => !suppressed.includes(email)),
		),
		invalid: told('invalid', invalid),
		suppressed: told('suppressed', suppressed),
	};
}

function contactRow(state: AutoSendState, contact: Contact): object {
	const { id, email, listIds } = contact;
	const segmentIds = [...state.contactLists.values()]
		.filter(({ type }) => type === 'segment')
		.filter((segment) => membersOf(state, segment).includes(contact))
		.map((segment) => segment.id);
	return { id, email, listIds, segmentIds };
}
