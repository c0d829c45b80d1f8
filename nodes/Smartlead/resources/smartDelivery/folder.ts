import type { INodeProperties } from 'n8n-workflow';

/** A folder of tests, as an option. Spread it to send it. */
export const optionalFolderId: INodeProperties = {
	displayName: 'Folder',
	name: 'folderId',
	type: 'resourceLocator',
	typeOptions: { textIds: true },
	default: { mode: 'list', value: '' },
	description: 'A folder of placement tests',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a folder…',
			typeOptions: { searchListMethod: 'searchDeliveryFolders', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 31',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '[A-Za-z0-9_-]+',
						errorMessage: 'A folder ID is a number or a text without blanks',
					},
				},
			],
		},
	],
};

/** The folder that an operation acts on; fills `{folderId}` of the path. */
export const folderId: INodeProperties = { ...optionalFolderId, required: true };
