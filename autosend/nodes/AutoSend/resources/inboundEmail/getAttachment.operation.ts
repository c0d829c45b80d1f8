import { options } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { outputFileField } from '../../../kernel/definition/outputFileField';
import { shown } from '../../../kernel/definition/shown';
import { asText, valueAt } from '../../../kernel/definition/values';
import { fileItem, nameInHeaders } from '../../../kernel/output/fileItem';
import { FILE_LINK } from '../../webhooks/fileLink';
import { inboundEmailId } from '../../fields/inboundEmail';

export const getAttachment: OperationDefinition = {
	name: 'Get Attachment',
	value: 'getAttachment',
	action: 'Get an attachment of an inbound email',
	description: 'Get an attachment of a received email as a file',
	endpoint: 'GET /inbound/messages/{inboundEmailId}/attachments/{attachmentId}',
	effects: 'read',
	// Answers the bytes, or, as older pages have it, only a link to them.
	prepare: ({ attachmentId }, { qs }) => {
		if (!/^[A-Za-z0-9_-]+$/.test(asText(attachmentId))) {
			throw new FieldError(
				`'Attachment ID' cannot be "${shown(attachmentId)}"`,
				'Enter the ID that Get returns in the list of attachments.',
			);
		}
		qs.download = true;
	},
	output: {
		fileLink: FILE_LINK,
		file: async (context, content, values, { headers, answer }) => {
			const { inboundEmailId: id, attachmentId } = values;
			const fileName = valueAt(answer, 'data.filename') ?? nameInHeaders(headers) ?? 'attachment';
			const mimeType = valueAt(answer, 'data.contentType') ?? headers['content-type'];
			const file = { content, fileName: String(fileName), mimeType: mimeType as string };
			return [await fileItem(context, file, values, { inboundEmailId: id, attachmentId })];
		},
	},
	fields: [
		inboundEmailId,
		{
			displayName: 'Attachment ID',
			name: 'attachmentId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. att_6fb1aa22bb33cc44dd55ee0d',
			description: 'The ID that Get returns in the list of attachments, or the place there from 0',
		},
		options([outputFileField]),
	],
};
