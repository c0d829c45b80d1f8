/** What a handler returns to answer with the bytes of a file. */
export class FileResult {
	constructor(
		readonly fileName: string,
		readonly contentType: string,
		readonly bytes: Buffer,
	) {}
}
