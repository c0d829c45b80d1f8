import type { Field } from '../../../kernel/definition/field';
import { listOrId } from '../../../kernel/definition/locatorModes';

/** A folder of tests, as an option. Spread it to send it. */
export const optionalFolderId: Field = {
	displayName: 'Folder',
	name: 'folderId',
	type: 'resourceLocator',
	role: 'textId',
	default: { mode: 'list', value: '' },
	description: 'A folder of placement tests',
	modes: listOrId({
		search: 'searchDeliveryFolders',
		placeholder: 'Select a folder…',
		example: '31',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A folder ID is a number or a text without blanks',
	}),
};

/** The folder that an operation acts on; fills `{folderId}` of the path. */
export const folderId: Field = { ...optionalFolderId, required: true };
