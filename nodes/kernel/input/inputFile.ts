import type { IExecutePaginationFunctions } from 'n8n-workflow';

import type { InputFile } from '../definition/sources';

/**
 * A file of the current input item.
 *
 * @param field name of the data field that holds it
 * @throws n8n's own error, naming the field, when the item has no such
 */
export async function inputFile(
	{ helpers }: Pick<IExecutePaginationFunctions, 'helpers'>,
	field: string,
): Promise<InputFile> {
	const { fileName, mimeType } = helpers.assertBinaryData(field);
	const content = await helpers.getBinaryDataBuffer(field);
	return { name: fileName?.trim() ? fileName : field, mimeType, content };
}
