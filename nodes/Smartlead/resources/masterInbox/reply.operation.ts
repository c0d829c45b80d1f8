import type { IDataObject } from 'n8n-workflow';

import type { OperationDefinition } from '../../../kernel/definition/operation';
import type { Prepared, Sources } from '../../../kernel/definition/sources';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';
import { attachmentsOf } from './attachments';
import { asHtml } from './bodyFormat';
import { messageFields } from './messageFields';
import { threadMessage } from './threadMessage';

export const reply: OperationDefinition = {
	name: 'Reply',
	value: 'reply',
	action: 'Reply to a lead',
	description:
		'Answer a lead in its thread, which sends a real email, now or at a set time. Answers the last reply of the lead if no message is named. Retries never send it twice; running the node again does.',
	endpoint: 'POST /campaigns/{campaignId}/reply-email-thread',
	effects: 'sends-email',
	prepare: ({ emailBody, additionalFields }, { body }) => {
		const chosen = objectOf(additionalFields);
		body.email_body = asHtml(emailBody, chosen.bodyFormat);
		const files = attachmentsOf(chosen);
		if (files.length) body.attachments = files;
	},
	fetchMissing: quoteMessage,
	fields: [
		campaignId,
		leadId,
		{
			displayName: 'Email Body',
			name: 'emailBody',
			type: 'string',
			required: true,
			typeOptions: { rows: 6 },
			default: '',
			placeholder: 'e.g. <p>Thank you, does Tuesday suit you?</p>',
			description: 'The text of the reply in HTML, or in plain text with Body Format set to it',
			routing: { send: { type: 'body', property: 'email_body' } },
		},
		messageFields,
	],
};

const QUOTED = ['email_stats_id', 'reply_message_id', 'reply_email_time', 'reply_email_body'];

/**
 * Finds the message that is answered. The current docs ask for its stats ID only, the older ones
 * require its ID, time and text as well. A stats ID of another lead's thread would send the reply to
 * that lead, and is refused.
 */
async function quoteMessage(
	values: IDataObject,
	{ body }: Prepared,
	{ read }: Sources,
): Promise<void> {
	if (QUOTED.every((name) => !isEmpty(body[name]))) return;
	const { email_stats_id: statsId, reply_message_id: messageId } = body;
	const message = await threadMessage(read, values, { statsId, messageId });
	const known = {
		email_stats_id: message.stats_id,
		reply_message_id: message.message_id,
		reply_email_time: message.time,
		reply_email_body: message.email_body,
	};
	for (const [name, value] of Object.entries(known)) {
		if (!isEmpty(value)) body[name] ??= value;
	}
}
