import type { IDataObject } from 'n8n-workflow';

/**
 * Sends a read to the service's main host; the answer's body comes back.
 *
 * @param body for what is read with a POST; without it, a GET is sent
 */
export type Read = (path: string, qs: IDataObject, body?: IDataObject) => Promise<unknown>;

/** The parts of a request that fields write into. */
export interface Prepared {
	qs: IDataObject;
	body: IDataObject;
}

/** A file of an input item. */
export interface InputFile {
	name: string;
	mimeType: string;
	content: Buffer;
}

/** Where an operation gets what its request still lacks. */
export interface Sources {
	read: Read;
	/** A file of the input item, by the name of its data field. */
	file: (field: string) => Promise<InputFile>;
}
