import type { IBinaryData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { attachedFiles, readAttachedFiles } from '../../kernel/checks/attachedFiles';
import { checkWebUrl } from '../../kernel/checks/checkWebUrl';
import { attachmentNames } from '../../kernel/definition/attachmentNames';
import type { Field } from '../../kernel/definition/field';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Prepared, Sources } from '../../kernel/definition/sources';
import { objectOf, objectsIn } from '../../kernel/definition/values';

const MOST_FILES = 20;

// Of the base64 texts together. Documented as 40 MB; the smaller reading of it is safe.
const MOST_CHARACTERS = 40_000_000;

/** Files that AutoSend downloads, an entry of `options`; read with `addUrlAttachments`. */
export const urlAttachments: Field = {
	displayName: 'Attachments From URLs',
	name: 'urlAttachments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Attachment',
	default: {},
	description: 'Files that AutoSend downloads and attaches',
	options: [
		{
			displayName: 'Attachment',
			name: 'attachment',
			values: [
				{
					displayName: 'File Name',
					name: 'fileName',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. prices.pdf',
					description: 'The name the recipient sees',
				},
				{
					displayName: 'File Type',
					name: 'contentType',
					type: 'string',
					default: '',
					placeholder: 'e.g. application/pdf',
					description: 'The MIME type of the file',
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

/**
 * Puts the files to download into the body.
 *
 * @throws FieldError for too many files, and for a URL that is none
 */
export function addUrlAttachments(options: IDataObject, { body }: Prepared): void {
	const rows = objectsIn(objectOf(options.urlAttachments).attachment);
	checkCount(rows.length);
	for (const { fileUrl } of rows) checkWebUrl(fileUrl, 'File URL');
	if (rows.length) body.attachments = rows;
}

/**
 * Checks the files of the item that are to be attached, before anything is sent, as far as they are
 * known without being read.
 *
 * @throws FieldError for a file that is not there, and for more than the API takes
 */
export function checkAttachedFiles(
	options: IDataObject,
	{ body }: Prepared,
	item: INodeExecutionData,
): void {
	const files = attachedFiles(options.attachments, item);
	checkCount(objectsIn(body.attachments).length + files.length);
	checkSize(files.map(encodedLength));
}

/**
 * Puts the files of the item into the body, in front of those that AutoSend downloads.
 *
 * @throws FieldError for more than the API takes, and for a file that is gone
 */
export async function attachFiles(
	{ options }: IDataObject,
	{ body }: Prepared,
	{ file }: Pick<Sources, 'file'>,
): Promise<void> {
	const files = await readAttachedFiles(objectOf(options).attachments, file);
	if (!files.length) return;
	const encoded = files.map(({ name, mimeType, content }) => ({
		fileName: name,
		content: content.toString('base64'),
		contentType: mimeType,
	}));
	checkSize(encoded.map(({ content }) => content.length));
	body.attachments = [...encoded, ...objectsIn(body.attachments)];
}

/** How long the base64 text of a file is; 0 while nobody has counted its bytes. */
function encodedLength({ id, data, bytes }: IBinaryData): number {
	if (bytes !== undefined) return Math.ceil(bytes / 3) * 4;
	// Without an ID, the data is the content in base64.
	return id === undefined ? data.length : 0;
}

function checkCount(count: number): void {
	if (count <= MOST_FILES) return;
	throw new FieldError(
		`'${attachmentNames.displayName}' and '${urlAttachments.displayName}' have ${count} files`,
		`AutoSend takes at most ${MOST_FILES} per email. Attach fewer, or put them into an archive.`,
	);
}

function checkSize(lengths: number[]): void {
	const total = lengths.reduce((sum, length) => sum + length, 0);
	if (total <= MOST_CHARACTERS) return;
	throw new FieldError(
		`'${attachmentNames.displayName}' has ${(total / 1e6).toFixed(1)} MB in files, encoded for email`,
		`AutoSend takes at most ${MOST_CHARACTERS / 1e6} MB, which are 30 MB of files. Link to large files instead.`,
	);
}
