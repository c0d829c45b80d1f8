import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { outputFileField } from '../../../kernel/definition/outputFileField';
import { fileItem } from '../../../kernel/output/fileItem';
import { FILE_LINK } from '../../webhooks/fileLink';
import { inboundEmailId } from '../../fields/inboundEmail';

export const getRaw: OperationDefinition = {
	name: 'Get Raw',
	value: 'getRaw',
	action: 'Get the source of an inbound email',
	description: 'Get the whole source of a received email as an .eml file',
	endpoint: 'GET /inbound/messages/{inboundEmailId}/raw',
	effects: 'read',
	output: {
		fileLink: FILE_LINK,
		file: async (context, content, values) => {
			const id = values.inboundEmailId as string;
			const file = { content, fileName: `${id}.eml`, mimeType: 'message/rfc822' };
			return [await fileItem(context, file, values, { inboundEmailId: id })];
		},
	},
	fields: [inboundEmailId, options([outputFileField])],
};
