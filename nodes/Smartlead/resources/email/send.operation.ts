import type { IDataObject } from 'n8n-workflow';

import { attachedFiles, readAttachedFiles } from '../../../kernel/checks/attachedFiles';
import { attachmentNames } from '../../../kernel/definition/attachmentNames';
import { additionalFields } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { byEmail } from '../../../kernel/definition/locatorModes';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import type { Prepared, Sources } from '../../../kernel/definition/sources';
import { objectOf } from '../../../kernel/definition/values';
import { emailAccountId } from '../../fields/emailAccount';

const [fromList, byId] = emailAccountId.modes!;

const sender: Field = {
	...emailAccountId,
	displayName: 'From',
	name: 'fromEmailId',
	required: true,
	description: 'The mailbox that sends the email; it has to be connected to Smartlead',
	modes: [fromList, byEmail(), byId],
	routing: { send: { type: 'body', property: 'fromEmailId' } },
};

export const send: OperationDefinition = {
	name: 'Send',
	value: 'send',
	action: 'Send an email',
	description:
		'Send one real email from a connected mailbox, outside of campaigns. It cannot be recalled. Retries never send it twice; running the node again does.',
	endpoint: 'POST /send-email/initiate',
	effects: 'sends-email',
	prepare: ({ additionalFields: added }, { body }, item) => {
		attachedFiles(objectOf(added).attachments, item);
		// The API has a parameter of its own for a mailbox given by its address.
		if (String(body.fromEmailId).includes('@')) {
			body.fromEmail = body.fromEmailId;
			delete body.fromEmailId;
		}
	},
	fetchMissing: attachFiles,
	fields: [
		sender,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'The address that gets the email',
			routing: { send: { type: 'body', property: 'to' } },
		},
		{
			displayName: 'Subject',
			name: 'subject',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Your order',
			description: 'The subject of the email',
			routing: { send: { type: 'body', property: 'subject' } },
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'string',
			required: true,
			typeOptions: { rows: 6 },
			default: '',
			placeholder: 'e.g. <p>Thank you for your order.</p>',
			description: 'The text of the email, in HTML or plain text',
			routing: { send: { type: 'body', property: 'body' } },
		},
		additionalFields([
			attachmentNames,
			{
				displayName: 'From Name',
				name: 'fromName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Example Tools',
				description: 'The name of the sender, in the place of that of the mailbox',
				routing: { send: { type: 'body', property: 'fromName' } },
			},
			{
				displayName: 'Reply To',
				name: 'replyTo',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'The address that answers go to, in the place of the mailbox',
				routing: { send: { type: 'body', property: 'replyTo' } },
			},
		]),
	],
};

async function attachFiles(
	{ additionalFields: added }: IDataObject,
	{ body }: Prepared,
	{ file }: Sources,
): Promise<void> {
	const files = await readAttachedFiles(objectOf(added).attachments, file);
	if (!files.length) return;
	body.attachments = files.map(({ name, mimeType, content }) => ({
		filename: name,
		content: content.toString('base64'),
		mimeType,
	}));
}
