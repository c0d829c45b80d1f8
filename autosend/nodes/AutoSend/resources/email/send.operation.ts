import { attachmentNames } from '../../../kernel/definition/attachmentNames';
import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTextList } from '../../../kernel/definition/textList';
import { objectOf } from '../../../kernel/definition/values';
import { sender } from '../../fields/sender';
import { attachFiles, checkAttachedFiles } from '../../checks/attachments';
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

export const send: OperationDefinition = {
	name: 'Send',
	value: 'send',
	action: 'Send an email',
	description:
		'Send one real email, with your own words or from a template. It cannot be recalled. Retries never send it twice; running the node again does.',
	endpoint: 'POST /mails/send',
	effects: 'sends-email',
	prepare: (values, request, item) => {
		const { email, name, ...theirs } = recipientOf(values, item.json);
		// As entered, also where no address stands in them.
		delete request.body.cc;
		delete request.body.bcc;
		Object.assign(request.body, theirs, { to: { email, ...(name !== undefined && { name }) } });
		completeMessage(values, request);
		checkAttachedFiles(objectOf(values.options), request, item);
	},
	fetchMissing: attachFiles,
	fields: [
		sender,
		to,
		...content,
		options([
			allowEmptyVariables,
			attachmentNames,
			urlAttachments,
			moreRecipients.bcc,
			bypassSuppressions,
			{
				displayName: 'Categories',
				name: 'categories',
				type: 'string',
				default: '',
				placeholder: 'e.g. orders, receipts',
				description: 'Tags for the email, with commas between them',
				routing: { send: { type: 'body', property: 'categories', value: asTextList } },
			},
			moreRecipients.cc,
			headers,
			replyTo,
			replyToName,
			senderName,
			otherSubject,
			{
				displayName: 'Test',
				name: 'test',
				type: 'boolean',
				default: true,
				description:
					'Whether to mark the email as a test. It may be delivered all the same, so use an address of your own.',
				routing: { send: { type: 'body', property: 'test' } },
			},
			moreRecipients.toName,
			trackingClick,
			trackingOpen,
			unsubscribeGroupId,
			ownVariables,
		]),
	],
};
