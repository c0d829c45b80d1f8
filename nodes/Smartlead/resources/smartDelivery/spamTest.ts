import type { INodeProperties } from 'n8n-workflow';

/**
 * The test that an operation acts on; fills `{spamTestId}` of the path. Its id is a text such as
 * `test_001` in samples of the docs and a number in the older reference.
 */
export const spamTestId: INodeProperties = {
	displayName: 'Test',
	name: 'spamTestId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { textIds: true },
	default: { mode: 'list', value: '' },
	description: 'The placement test to work on',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a test…',
			typeOptions: { searchListMethod: 'searchDeliveryTests', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 1201',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '[A-Za-z0-9_-]+',
						errorMessage: 'A test ID is a number or a text such as test_001',
					},
				},
			],
		},
	],
};
