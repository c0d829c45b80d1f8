import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';

export const createFolder: OperationDefinition = {
	name: 'Create Folder',
	value: 'createFolder',
	action: 'Create a test folder',
	description:
		'Create an empty folder for placement tests. The name goes out as folderName, as in the docs; an older reference calls it name, which Raw Body (JSON) can send instead.',
	endpoint: 'POST /spam-test/folder',
	effects: 'write',
	prepare: mergeRawBody,
	fields: [
		{
			displayName: 'Folder Name',
			name: 'folderName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Q1',
			description: 'Name of the new folder, as the team sees it',
			routing: { send: { type: 'body', property: 'folderName' } },
		},
		rawBodyOptions,
	],
};
