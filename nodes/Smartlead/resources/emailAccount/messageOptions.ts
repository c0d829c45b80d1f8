import type { IDataObject } from 'n8n-workflow';

import { checkOrder } from '../../../kernel/checks/checkOrder';
import { options } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { asInstant } from '../../../kernel/definition/dates';

/** Which messages to read, of one mailbox or of each of several. */
export const messageOptions: Field = options([
	{
		displayName: 'Folder',
		name: 'folder',
		type: 'string',
		default: '',
		placeholder: 'e.g. INBOX',
		description: 'Folder of the mailbox, by its IMAP name',
		routing: { send: { type: 'body', property: 'folder' } },
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		description: "Only messages from this time on, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'from', value: asInstant } },
	},
	{
		displayName: 'Include Body',
		name: 'includeBody',
		type: 'boolean',
		default: true,
		description: 'Whether to return the text of the messages as well',
		routing: { send: { type: 'body', property: 'includeBody' } },
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 500, numberPrecision: 0 },
		default: 50,
		description: 'Max number of results to return',
		hint: 'For each mailbox; 1 to 500, and 100 without this option. There are no pages: ask for shorter times to get more.',
		routing: { send: { type: 'body', property: 'limit' } },
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		description: "Only messages up to this time, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'to', value: asInstant } },
	},
]);

/**
 * Checks the times of `messageOptions` as they are to be sent.
 *
 * @throws FieldError when they are the wrong way round
 */
export function checkTimes({ from, to }: IDataObject): void {
	checkOrder(from, to, ['From', 'To']);
}
