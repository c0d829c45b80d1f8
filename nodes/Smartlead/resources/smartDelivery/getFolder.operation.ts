import type { OperationDefinition } from '../../../kernel/definition/operation';
import { folderId } from './folder';

export const getFolder: OperationDefinition = {
	name: 'Get Folder',
	value: 'getFolder',
	action: 'Get a test folder',
	description: 'Get the name, owner and client of a folder of placement tests',
	endpoint: 'GET /spam-test/folder/{folderId}',
	effects: 'read',
	notFound: 'folder',
	fields: [folderId],
};
