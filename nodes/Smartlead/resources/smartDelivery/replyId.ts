import type { INodeProperties } from 'n8n-workflow';

/** A test email that a seed mailbox received; fills `{replyId}` of the path. */
export const replyId: INodeProperties = {
	displayName: 'Received Email',
	name: 'replyId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { textIds: true },
	default: { mode: 'list', value: '' },
	description: 'One email of the test as a seed mailbox received it (reply_id of Get Blacklist)',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an email…',
			typeOptions: { searchListMethod: 'searchDeliveryReplies', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 5001',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '[A-Za-z0-9_-]+',
						errorMessage: 'The ID is a number or a text without blanks',
					},
				},
			],
		},
	],
};
