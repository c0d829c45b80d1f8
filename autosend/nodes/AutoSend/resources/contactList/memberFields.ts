import type { IDataObject } from 'n8n-workflow';

import { addressKey } from '../../../kernel/checks/addressKey';
import type { Bulk, BulkEntry } from '../../../kernel/definition/bulk';
import type { Field } from '../../../kernel/definition/field';
import { asTextList } from '../../../kernel/definition/textList';

/** The contacts that a list gets or loses; an item may name several. */
export const memberFields: Field[] = [
	{
		displayName: 'Contacts By',
		name: 'contactsBy',
		type: 'options',
		default: 'emails',
		description: 'What tells which contacts are meant',
		options: [
			{ name: 'Contact ID', value: 'contactIds' },
			{ name: 'Email', value: 'emails' },
		],
	},
	{
		displayName: 'Emails',
		name: 'emails',
		type: 'string',
		role: 'emails',
		required: true,
		displayOptions: { show: { contactsBy: ['emails'] } },
		default: '',
		placeholder: 'e.g. {{ $json.email }}',
		description: 'One address or several, with commas or line breaks between them',
		routing: { send: { type: 'body', property: 'emails', value: asTextList } },
	},
	{
		displayName: 'Contact IDs',
		name: 'contactIds',
		type: 'string',
		required: true,
		displayOptions: { show: { contactsBy: ['contactIds'] } },
		default: '',
		placeholder: 'e.g. 6f20aa22bb33cc44dd55ee01',
		description: 'One contact ID or several, with commas or line breaks between them',
		routing: { send: { type: 'body', property: 'contactIds', value: asTextList } },
	},
];

/** The bulk of an operation with `memberFields`. */
export const memberBulk = {
	property: ({ contactsBy }) => String(contactsBy),
	// No limit is published; public clients send 50 to 100.
	max: 100,
	entries: memberEntries,
	repeated: { status: 'duplicateInInput' },
} satisfies Bulk;

function memberEntries({
	contactListId,
	contactsBy,
	emails,
	contactIds,
}: IDataObject): BulkEntry[] {
	const isByEmail = contactsBy === 'emails';
	return ((isByEmail ? emails : contactIds) as string[]).map((value) => ({
		value,
		key: isByEmail ? addressKey(value) : value,
		report: { contactListId, [isByEmail ? 'email' : 'contactId']: value },
	}));
}
