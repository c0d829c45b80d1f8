import type { Field } from './field';

/** Files of the input item to attach, an entry of a collection; read with `attachedFiles`. */
export const attachmentNames: Field = {
	displayName: 'Attachment Field Names',
	name: 'attachments',
	type: 'string',
	default: '',
	placeholder: 'e.g. data',
	hint: 'The names of the input fields that hold the files',
	description: 'The files of the input item to attach, with commas between their fields',
};
