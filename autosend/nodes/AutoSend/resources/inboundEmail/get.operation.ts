import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboundEmailId } from '../../fields/inboundEmail';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get an inbound email',
	description: 'Get a received email with its bodies, attachment list and thread',
	endpoint: 'GET /inbound/messages/{inboundEmailId}',
	effects: 'read',
	output: {
		simplify: {
			fields: {
				id: 'id',
				from: 'from.email',
				fromName: 'from.name',
				to: 'to',
				subject: 'subject',
				text: 'text',
				html: 'html',
				attachments: 'attachments',
				threadId: 'threadId',
				receivedAt: 'receivedAt',
			},
		},
	},
	fields: [inboundEmailId],
};
