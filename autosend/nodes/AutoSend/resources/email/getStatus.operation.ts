import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getStatus: OperationDefinition = {
	name: 'Get Status',
	value: 'getStatus',
	action: 'Get the status of an email',
	description: 'Find out whether a sent email was delivered, opened or bounced, and when',
	endpoint: 'GET /mails/{emailId}/status',
	effects: 'read',
	fields: [
		{
			displayName: 'Email ID',
			name: 'emailId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 6f10aa22bb33cc44dd55ee66',
			description: 'The emailId that Send has returned. Send in Bulk returns none.',
		},
	],
};
