import type { OperationDefinition } from '../../../kernel/definition/operation';
import { REPEATED_CONTACT } from '../../contacts/contactRow';
import { emails } from '../../fields/emails';

export const removeByEmails: OperationDefinition = {
	name: 'Delete by Email',
	value: 'removeByEmails',
	action: 'Delete contacts by email',
	description:
		'Delete the contacts of all input items for good, found by their addresses, 100 a request. AutoSend does not tell unknown addresses from deleted ones.',
	endpoint: 'POST /contacts/remove',
	effects: 'destructive',
	bulk: {
		property: 'emails',
		// No limit is published; this is that of the bulk update.
		max: 100,
		entries: ({ emails: addresses }) =>
			(addresses as string[]).map((email) => ({
				value: email,
				key: email.toLowerCase(),
				report: { email },
			})),
		repeated: REPEATED_CONTACT,
		// The answer counts nothing: a contact with the address is gone, if there was one.
		results: (_, sent) => sent.map(() => ({ status: 'deleted' })),
	},
	fields: [emails],
};
