import type { OperationDefinition } from '../../../kernel/definition/operation';

export const deleteByUserId: OperationDefinition = {
	name: 'Delete by User ID',
	value: 'deleteByUserId',
	action: 'Delete a contact by user ID',
	description: 'Delete a contact for good, found by the ID the person has in your own system',
	endpoint: 'DELETE /contacts/email/userId/{userId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [
		{
			displayName: 'User ID',
			name: 'userId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. user-77',
			description: "The contact's user ID, as your system knows it",
		},
	],
};
