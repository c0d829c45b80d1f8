import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';
import { asHtml } from './bodyFormat';
import { messageFields } from './messageFields';
import { threadMessage } from './threadMessage';

export const forward: OperationDefinition = {
	name: 'Forward',
	value: 'forward',
	action: 'Forward a message of a lead',
	description:
		'Forward a message of a lead to other addresses, which sends a real email. Forwards the last reply of the lead if no message is named. Retries never send it twice; running the node again does.',
	endpoint: 'POST /campaigns/{campaignId}/forward-email',
	effects: 'sends-email',
	prepare: ({ toEmails, additionalFields }, { body }) => {
		body.to_emails = toEmails;
		if (isEmpty(body.forward_email_body)) return;
		const { bodyFormat: format } = objectOf(additionalFields);
		body.forward_email_body = asHtml(body.forward_email_body, format);
	},
	fetchMissing: async (values, { body }, { read }) => {
		const { stats_id: statsId, message_id: messageId } = body;
		if (!isEmpty(statsId) && !isEmpty(messageId)) return;
		const message = await threadMessage(read, values, { statsId, messageId });
		body.stats_id = message.stats_id;
		body.message_id = message.message_id;
	},
	fields: [
		campaignId,
		leadId,
		{
			displayName: 'To Emails',
			name: 'toEmails',
			type: 'string',
			role: 'emails',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'Who gets the message: one address, or several with commas between them',
			routing: { send: { type: 'body', property: 'to_emails' } },
		},
		messageFields,
	],
};
