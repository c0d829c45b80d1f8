import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getReplyStatus: OperationDefinition = {
	name: 'Get Reply Status',
	value: 'getReplyStatus',
	action: 'Get the status of a reply',
	description: 'Find out whether a queued reply was sent, by its Message-ID',
	endpoint: 'GET /master-inbox/reply-status',
	effects: 'read',
	notFound: 'reply',
	prepare: (_, { qs }) => {
		// The API knows a Message-ID with its brackets, which tools like to drop.
		const id = String(qs.message_id).trim();
		qs.message_id = `<${id.replace(/^<|>$/g, '')}>`;
	},
	fields: [
		{
			displayName: 'Message ID',
			name: 'messageId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. <abc@example.com>',
			description:
				'The Message-ID of the reply as in its email header, with or without the angle brackets. Replying does not return it; the message history of the lead does once the reply is sent.',
			routing: { send: { type: 'query', property: 'message_id' } },
		},
	],
};
