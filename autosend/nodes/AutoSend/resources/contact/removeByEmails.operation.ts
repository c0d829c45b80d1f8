import type { IDataObject } from 'n8n-workflow';

import { addressKey } from '../../../kernel/checks/addressKey';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty } from '../../../kernel/definition/values';
import { REPEATED_CONTACT } from '../../contacts/contactRow';
import { emails } from '../../fields/emails';

/** The answer counts nothing: by a success, a contact with the address is gone, if there was one. */
function resultIn({ success, errors }: IDataObject): IDataObject {
	if (success === true && isEmpty(errors)) return { status: 'deleted' };
	return { status: 'unknown', reason: 'AutoSend does not say that the contacts were deleted' };
}

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
				key: addressKey(email),
				report: { email },
			})),
		repeated: REPEATED_CONTACT,
		results: (answer, sent) => sent.map(() => resultIn(answer)),
	},
	fields: [emails],
};
