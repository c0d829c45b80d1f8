import type { IDataObject } from 'n8n-workflow';

import { addressKey } from '../../../kernel/checks/addressKey';
import type { BulkEntry } from '../../../kernel/definition/bulk';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asText } from '../../../kernel/definition/values';
import { recordsOf } from '../../../kernel/output/rows';
import { emails } from '../../fields/emails';

export const searchByEmails: OperationDefinition = {
	name: 'Get Many by Email',
	value: 'searchByEmails',
	action: 'Get many contacts by email',
	description:
		'Look up the contacts of all input items by their addresses, 100 a request. Each address becomes one item, which says whether it was found.',
	endpoint: 'POST /contacts/search/emails',
	effects: 'read',
	bulk: {
		property: 'emails',
		// No limit is published; this is that of the bulk update.
		max: 100,
		entries: ({ emails: addresses }) =>
			(addresses as string[]).map((email) => ({
				// In lower case, as AutoSend keeps it; a request names each address once.
				value: email.toLowerCase(),
				report: { email },
			})),
		results: foundContacts,
	},
	fields: [emails],
};

/** The contact of each address, and of unknown ones that there is none. */
function foundContacts(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const contacts = new Map(
		recordsOf(answer, 'contacts').map((contact) => [addressKey(asText(contact.email)), contact]),
	);
	return entries.map(({ value }) => {
		const contact = contacts.get(addressKey(value as string));
		return contact ? { found: true, ...contact } : { found: false };
	});
}
