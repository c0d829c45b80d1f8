import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../../kernel/definition/fieldError';
import type { Sources } from '../../../kernel/definition/sources';
import { isEmpty } from '../../../kernel/definition/values';
import { rowsOf, toJson } from '../../../kernel/output/rows';

/** What is known of the message that is meant; each makes the choice narrower. */
export interface WantedMessage {
	statsId?: unknown;
	messageId?: unknown;
}

/**
 * The message of a lead's thread that is to be answered or forwarded: the last reply of the lead,
 * or, where it has not replied, the last email sent to it. One read.
 *
 * @param values with the IDs of the campaign and the lead
 * @throws FieldError when there is no such message
 */
export async function threadMessage(
	read: Sources['read'],
	{ campaignId, leadId }: IDataObject,
	{ statsId, messageId }: WantedMessage = {},
): Promise<IDataObject> {
	const path = `/campaigns/${campaignId as number}/leads/${leadId as number}/message-history`;
	const messages = rowsOf(await read(path, {}), ['history', 'data.history', 'messages'])
		.map(toJson)
		.filter((message) => !isEmpty(message.stats_id))
		.filter((message) => isEmpty(statsId) || message.stats_id === statsId)
		.filter((message) => isEmpty(messageId) || message.message_id === messageId);
	const replies = messages.filter(({ type }) => type === 'REPLY');
	const last = latest(replies.length ? replies : messages);
	if (last) return last;
	if (!isEmpty(statsId) || !isEmpty(messageId)) {
		throw new FieldError(
			`The message ${String(messageId ?? statsId)} is not in the thread of this lead`,
			"Check 'Campaign' and 'Lead', or remove the ID of the message to take the last reply.",
		);
	}
	throw new FieldError(
		"'Lead' has no message in this campaign yet",
		'Choose a lead that has been written to or has replied.',
	);
}

function latest(messages: IDataObject[]): IDataObject | undefined {
	const time = (message: IDataObject) => Date.parse(String(message.time)) || 0;
	return messages.reduce<IDataObject | undefined>(
		(last, message) => (last && time(last) > time(message) ? last : message),
		undefined,
	);
}
