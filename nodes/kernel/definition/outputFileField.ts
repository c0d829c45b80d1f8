import type { Field } from './field';

/** The data field that a file is put out in, an entry of a collection; read by `fileItem`. */
export const outputFileField: Field = {
	displayName: 'Output Data Field Name',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	hint: 'The name of the output field to put the file in',
	description: 'Where later nodes find the file',
};
