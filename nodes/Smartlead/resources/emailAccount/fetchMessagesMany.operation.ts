import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { exactNumber } from '../../../kernel/definition/values';
import { rowsOf } from '../../../kernel/output/rows';
import { emailAccountIds } from '../../fields/emailAccount';
import { checkTimes, messageOptions } from './messageOptions';

/** The row of each mailbox; the whole answer where it has another form than the known one. */
function rowsByMailbox(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	// A bare array arrives under `value`.
	const rows = rowsOf(answer.value ?? answer, 'results') as IDataObject[];
	return entries.map(
		({ report }) =>
			rows.find(({ account_id }) => exactNumber(account_id) === report.account_id) ?? { answer },
	);
}

export const fetchMessagesMany: OperationDefinition = {
	name: 'Fetch Messages of Several',
	value: 'fetchMessagesMany',
	action: 'Fetch the messages of several email accounts',
	description:
		'Read up to 500 messages from each of several mailboxes over IMAP, ten mailboxes a request, an item for each mailbox. One that could not be read says so in its item. Unverified: the route is only in a client of Smartlead.',
	endpoint: 'POST /email-accounts/multi/fetch-messages',
	effects: 'read',
	bulk: {
		property: '$',
		max: 10,
		entries: ({ emailAccountIds: ids }) =>
			(ids as number[]).map((account_id) => ({ value: { account_id }, report: { account_id } })),
		results: rowsByMailbox,
	},
	prepare: (_, { body }) => {
		// The field is that of other operations. Here each entry names its mailbox.
		delete body.email_account_ids;
		checkTimes(body);
	},
	fields: [emailAccountIds, messageOptions],
};
