import type { INodeProperties } from 'n8n-workflow';

/** An API key of a client; fills `{apiKeyId}` of the path. */
export const apiKeyId: INodeProperties = {
	displayName: 'API Key',
	name: 'apiKeyId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'An API key of a client, by its ID and not by its value',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an API key…',
			typeOptions: { searchListMethod: 'searchClientApiKeys', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 45',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'The ID of an API key is a whole number' },
				},
			],
		},
	],
};
