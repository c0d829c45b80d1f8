import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkLength } from '../../checks/checkSize';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a sender',
	description: 'Save an address that email may come from; its domain must be verified in AutoSend',
	endpoint: 'POST /senders',
	effects: 'write',
	output: {
		simplify: {
			fields: {
				// The sender stands within the answer, beside its project.
				id: ['sender.id', 'id'],
				email: ['sender.email', 'email'],
				name: ['sender.name', 'name'],
				replyTo: ['sender.replyTo', 'replyTo'],
				projectId: 'projectId',
			},
		},
	},
	prepare: (_, { body }) => checkLength(body.name, 200, 'Name'),
	fields: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. news@example.com',
			description: 'The address that email comes from, which no other sender may have',
			routing: { send: { type: 'body', property: 'email' } },
		},
		additionalFields([
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Example Tools',
				description: 'The name recipients see beside the address, up to 200 characters',
				routing: { send: { type: 'body', property: 'name' } },
			},
			{
				displayName: 'Reply To',
				name: 'replyTo',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. help@example.com',
				description: 'The address that answers go to, instead of the sender',
				routing: { send: { type: 'body', property: 'replyTo' } },
			},
		]),
	],
};
