import type { IDataObject } from 'n8n-workflow';

import type { OperationDefinition, Prepared, Sources } from '../../define/types';
import { campaignId } from '../../fields/campaign';
import { checkedAddresses } from '../../fields/emailAddresses';
import { leadId } from '../../fields/lead';
import { isEmpty, isObject } from '../../transport/values';
import { attachmentsOf } from './attachments';
import { asHtml } from './bodyFormat';
import { messageFields } from './messageFields';
import { threadMessage } from './threadMessage';

export const reply: OperationDefinition = {
	name: 'Reply',
	value: 'reply',
	action: 'Reply to a lead',
	description:
		'Answer a lead in its thread, which sends a real email, now or at a set time. Answers the last reply of the lead if no message is named. Never sent twice for one item.',
	endpoint: 'POST /campaigns/{campaignId}/reply-email-thread',
	effects: 'sends-email',
	prepare: ({ emailBody, additionalFields }, { body }) => {
		const chosen = isObject(additionalFields) ? additionalFields : {};
		body.email_body = asHtml(emailBody, chosen.bodyFormat);
		if (chosen.cc) body.cc = checkedAddresses(chosen.cc, 'CC');
		if (chosen.bcc) body.bcc = checkedAddresses(chosen.bcc, 'BCC');
		if (chosen.toEmail) body.to_email = checkedAddresses(chosen.toEmail, 'To Email', 1);
		const files = attachmentsOf(chosen);
		if (files.length) body.attachments = files;
	},
	complete: quoteMessage,
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

/**
 * Finds the message that is answered, unless the user named it. The older docs require its ID, time
 * and text as well, the current ones take them; they are sent where they are known.
 */
async function quoteMessage(
	values: IDataObject,
	{ body }: Prepared,
	{ read }: Sources,
): Promise<void> {
	if (!isEmpty(body.email_stats_id)) return;
	const message = await threadMessage(read, values, { messageId: body.reply_message_id });
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
