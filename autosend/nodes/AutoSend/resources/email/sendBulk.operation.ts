import { addressKey } from '../../../kernel/checks/addressKey';
import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asText, objectOf } from '../../../kernel/definition/values';
import { sender } from '../../fields/sender';
import { bulkResults, REPEATED_EMAIL } from './bulkResults';
import { content } from './content';
import { completeMessage, messageOptions } from './message';
import { moreRecipients, recipientOf, to } from './recipient';

const {
	allowEmptyVariables,
	bypassSuppressions,
	headers,
	otherSubject,
	ownVariables,
	replyTo,
	replyToName,
	senderName,
	trackingClick,
	trackingOpen,
	unsubscribeGroupId,
	urlAttachments,
} = messageOptions;

export const sendBulk: OperationDefinition = {
	name: 'Send in Bulk',
	value: 'sendBulk',
	action: 'Send emails in bulk',
	description:
		'Send one real email per input item, 100 a request, and tell what became of each. They cannot be recalled. Items share a request where all but recipient and variables is the same, so personalize by variables, not by expressions in subject and body.',
	endpoint: 'POST /mails/bulk',
	effects: 'sends-email',
	bulk: {
		property: 'recipients',
		max: 100,
		entries: (values, json) => {
			const recipient = recipientOf(values, json);
			const email = asText(recipient.email);
			const key = JSON.stringify({ ...recipient, email: addressKey(email) });
			return [{ value: recipient, key, report: { email } }];
		},
		repeated: REPEATED_EMAIL,
		results: bulkResults,
	},
	prepare: (values, request) => {
		// Each recipient has their own.
		delete request.body.cc;
		delete request.body.bcc;
		completeMessage(values, request);
		const { sharedVariables } = objectOf(values.options);
		if (sharedVariables !== undefined) request.body.dynamicData = sharedVariables;
	},
	fields: [
		sender,
		{ ...to, placeholder: 'e.g. {{ $json.email }}' },
		...content,
		options([
			allowEmptyVariables,
			urlAttachments,
			moreRecipients.bcc,
			bypassSuppressions,
			moreRecipients.cc,
			headers,
			replyTo,
			replyToName,
			senderName,
			{
				displayName: 'Shared Variables (JSON)',
				name: 'sharedVariables',
				type: 'json',
				default: '{}',
				placeholder: 'e.g. { "month": "May" }',
				description:
					'A JSON object with values for all recipients; where a recipient has a value of their own, that counts',
			},
			otherSubject,
			moreRecipients.toName,
			trackingClick,
			trackingOpen,
			unsubscribeGroupId,
			ownVariables,
		]),
	],
};
