import type { IDataObject, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { objectOf } from '../definition/values';

/** A file that has come. */
export interface OutputFile {
	content: Buffer;
	/** As the sender called it. */
	fileName: string;
	mimeType?: string;
}

/**
 * An item with a file, under the data field that `outputFileField` in `options` names.
 *
 * @param json what the item says of the file besides name and size: an AI tool reads only this
 */
export async function fileItem(
	{ helpers }: IExecutePaginationFunctions,
	{ content, fileName, mimeType }: OutputFile,
	{ options }: IDataObject,
	json: IDataObject,
): Promise<INodeExecutionData> {
	const name = withoutFolders(fileName);
	const property = (objectOf(options).binaryPropertyName as string) || 'data';
	const file = await helpers.prepareBinaryData(content, name, mimeType);
	return { json: { ...json, fileName: name, bytes: content.length }, binary: { [property]: file } };
}

/** The name that an answer gives to its file; undefined where it gives none. */
export function nameInHeaders(headers: IDataObject): string | undefined {
	const text = String(headers['content-disposition'] ?? '');
	const encoded = /filename\*\s*=\s*UTF-8'[^']*'([^;]+)/i.exec(text)?.[1];
	const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(text);
	return decoded(encoded) ?? plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
}

function decoded(text: string | undefined): string | undefined {
	try {
		return text === undefined ? undefined : decodeURIComponent(text.trim());
	} catch {
		return undefined;
	}
}

/** A stranger's file name, which must not lead out of the folder that somebody writes it to. */
export function withoutFolders(name: string): string {
	const last = name.split(/[\\/]/).pop()!;
	return last.replace(/\p{Cc}/gu, '').replace(/^\.+$/, '') || 'file';
}
