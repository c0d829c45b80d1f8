import type { OperationDefinition } from '../../../kernel/definition/operation';
import { senderId } from '../../fields/sender';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a sender',
	description: 'Get a sender with its address, name and reply address',
	endpoint: 'GET /senders/{senderId}',
	effects: 'read',
	fields: [senderId],
};
