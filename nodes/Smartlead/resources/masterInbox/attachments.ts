import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { isEmpty, objectOf } from '../../../kernel/definition/values';

/** Files of a reply by their addresses, an entry of `additionalFields`; read with `attachmentsOf`. */
export const attachments: Field = {
	displayName: 'Attachments',
	name: 'attachments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Attachment',
	default: {},
	description: 'Files that Smartlead fetches from the internet and attaches',
	options: [
		{
			displayName: 'Attachment',
			name: 'attachment',
			values: [
				{
					displayName: 'File Name',
					name: 'fileName',
					type: 'string',
					default: '',
					placeholder: 'e.g. prices.pdf',
					description: 'The name that the reader sees',
				},
				{
					displayName: 'File Size',
					name: 'fileSize',
					type: 'number',
					typeOptions: { minValue: 0, numberPrecision: 0 },
					default: 0,
					description: 'In bytes; 0 if not known',
				},
				{
					displayName: 'File Type',
					name: 'fileType',
					type: 'string',
					default: '',
					placeholder: 'e.g. application/pdf',
					description: 'The MIME type',
				},
				{
					displayName: 'File URL',
					name: 'fileUrl',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. https://example.com/prices.pdf',
					description: 'Where the file is, readable without a login',
				},
			],
		},
	],
};

/** The files as the API wants them, without what was left blank. */
export function attachmentsOf({ attachments: entered }: IDataObject): IDataObject[] {
	const rows = (objectOf(entered).attachment ?? []) as IDataObject[];
	return rows.map(({ fileName, fileUrl, fileType, fileSize }) => ({
		...(!isEmpty(fileName) && { file_name: fileName }),
		file_url: fileUrl,
		...(!isEmpty(fileType) && { file_type: fileType }),
		...(fileSize && { file_size: fileSize }),
	}));
}
