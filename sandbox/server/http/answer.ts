import type { FileResult } from '../operations/fileResult';

/** A complete HTTP answer, before it is written to the socket. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	/** Zero-length for an empty answer; bytes of a file. */
	body: string | Buffer;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown): Answer {
	return { status, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(body) };
}

/** An answer with a text body of the given content type. */
export function textAnswer(status: number, body: string, contentType: string): Answer {
	return { status, headers: { 'content-type': `${contentType}; charset=utf-8` }, body };
}

/** An answer with the bytes of a file, which browsers save under its name. */
export function fileAnswer(status: number, { fileName, contentType, bytes }: FileResult): Answer {
	return {
		status,
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${fileName}"`,
		},
		body: bytes,
	};
}

/** An answer of zero bytes. */
export function emptyAnswer(status = 200): Answer {
	return { status, headers: {}, body: '' };
}
