import type { IBinaryData, INodeExecutionData } from 'n8n-workflow';

import { attachmentNames } from '../definition/attachmentNames';
import { entriesOf } from '../definition/entries';
import { FieldError } from '../definition/fieldError';
import type { InputFile, Sources } from '../definition/sources';
import { asText } from '../definition/values';

/**
 * What is known of the files that an item is to attach, before any of them is read.
 *
 * @param names what was entered in the field `attachmentNames`
 * @throws FieldError when the item has no such file
 */
export function attachedFiles(names: unknown, { binary = {} }: INodeExecutionData): IBinaryData[] {
	return namesIn(names).map((name) => {
		if (!Object.hasOwn(binary, name)) throw noFile(name);
		return binary[name];
	});
}

/**
 * The same files, read.
 *
 * @throws FieldError when one of them is gone
 */
export async function readAttachedFiles(
	names: unknown,
	read: Sources['file'],
): Promise<InputFile[]> {
	return await Promise.all(
		namesIn(names).map(
			async (name) =>
				await read(name).catch(() => {
					throw noFile(name);
				}),
		),
	);
}

function namesIn(entered: unknown): string[] {
	return entriesOf(entered).map(asText);
}

function noFile(name: string): FieldError {
	return new FieldError(
		`'${attachmentNames.displayName}' has "${name}", and the item has no such file`,
		'Set the names of the input fields that hold the files.',
	);
}
