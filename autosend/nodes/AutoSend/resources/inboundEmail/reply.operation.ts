import type { IDataObject } from 'n8n-workflow';

import { attachmentNames } from '../../../kernel/definition/attachmentNames';
import { options } from '../../../kernel/definition/collections';
import type { Field, FieldGroup } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import type { Prepared } from '../../../kernel/definition/sources';
import { objectOf, objectsIn } from '../../../kernel/definition/values';
import {
	addUrlAttachments,
	attachFiles,
	checkAttachedFiles,
	urlAttachments,
} from '../../checks/attachments';
import { checkLength } from '../../checks/checkSize';
import { recipientsIn } from '../../checks/recipients';
import { bcc, cc } from '../../fields/copies';
import { inboundEmailId } from '../../fields/inboundEmail';
import { sender, senderName } from '../../fields/sender';

const MOST_COPIES = 50;

/** Files to download have more to say here than in other emails. */
const attachmentsWithMore: Field = {
	...urlAttachments,
	options: (urlAttachments.options as FieldGroup[]).map((group) => ({
		...group,
		values: [
			{
				displayName: 'Content ID',
				name: 'contentId',
				type: 'string',
				default: '',
				placeholder: 'e.g. logo',
				description: 'The name by which the HTML shows the file, as in &lt;img src="cid:logo"&gt;',
			},
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				default: '',
				description: 'What the file is',
			},
			...group.values,
		],
	})),
};

export const reply: OperationDefinition = {
	name: 'Reply',
	value: 'reply',
	action: 'Reply to an inbound email',
	description:
		'Send a real email in answer to a received one, in the same thread. It cannot be recalled. Retries never send it twice; running the node again does.',
	endpoint: 'POST /inbound/messages/{inboundEmailId}/reply',
	effects: 'sends-email',
	// Newer pages say `emailId`, the sample of one says `messageId`.
	output: {
		carry: (answer) => {
			const { emailId, messageId } = objectOf(objectOf(answer).data);
			return { emailId: emailId ?? messageId };
		},
	},
	prepare: (values, request, item) => {
		const entered = objectOf(values.options);
		checkLength(request.body.subject, 998, 'Subject');
		addCopies(entered, request);
		addUrlAttachments(entered, request);
		checkAttachedFiles(entered, request, item);
	},
	fetchMissing: async (values, request, sources) => {
		await attachFiles(values, request, sources);
		addSizes(request);
	},
	fields: [
		inboundEmailId,
		{ ...sender, description: 'The address the reply comes from, at a verified domain' },
		{
			displayName: 'Email Format',
			name: 'emailFormat',
			type: 'options',
			noDataExpression: true,
			default: 'text',
			description: 'In which forms to send the reply',
			options: [
				{
					name: 'Both',
					value: 'both',
					description: 'HTML, and plain text for programs that show no HTML',
				},
				{ name: 'HTML', value: 'html' },
				{ name: 'Text', value: 'text' },
			],
		},
		bodyField('HTML', 'html', 'e.g. <p>Thank you for your question.</p>', 'The reply in HTML'),
		bodyField('Text', 'text', 'e.g. Thank you for your question.', 'The reply in plain text'),
		options([
			attachmentNames,
			attachmentsWithMore,
			bcc,
			cc,
			senderName,
			{
				displayName: 'Subject',
				name: 'subject',
				type: 'string',
				default: '',
				placeholder: 'e.g. Your question',
				description: "A subject to use instead of the received one with 'Re:' before it",
				routing: { send: { type: 'body', property: 'subject' } },
			},
		]),
	],
};

function bodyField(
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): Field {
	return {
		displayName,
		name,
		type: 'string',
		required: true,
		displayOptions: { show: { emailFormat: [name, 'both'] } },
		typeOptions: { rows: 6 },
		default: '',
		placeholder,
		description,
		routing: { send: { type: 'body', property: name } },
	};
}

function addCopies(entered: IDataObject, { body }: Prepared): void {
	const copies = [bcc, cc].map(({ name, displayName }) => {
		const list = recipientsIn(entered[name], displayName);
		delete body[name];
		if (list.length) body[name] = list.map((each) => ({ ...each }));
		return list.length;
	});
	// The recipient counts as well.
	const count = copies.reduce((sum, length) => sum + length, 1);
	if (count <= MOST_COPIES) return;
	throw new FieldError(
		`The reply would go to ${count} addresses with 'CC' and 'BCC'`,
		`AutoSend takes at most ${MOST_COPIES} per email. Remove some.`,
	);
}

function addSizes({ body }: Prepared): void {
	for (const file of objectsIn(body.attachments)) {
		if (typeof file.content === 'string') file.fileSize = Buffer.byteLength(file.content, 'base64');
	}
}
