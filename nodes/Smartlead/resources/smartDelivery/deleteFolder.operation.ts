import type { OperationDefinition } from '../../../kernel/definition/operation';
import { folderId } from './folder';

export const deleteFolder: OperationDefinition = {
	name: 'Delete Folder',
	value: 'deleteFolder',
	action: 'Delete a test folder',
	description:
		'Delete a folder of placement tests, which cannot be undone; no source says what becomes of the tests in it',
	endpoint: 'DELETE /spam-test/folder/{folderId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [folderId],
};
