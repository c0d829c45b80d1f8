import type { OperationDefinition } from '../../../kernel/definition/operation';
import { senderId } from '../../fields/sender';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a sender',
	description:
		'Delete a sender for good. AutoSend keeps one that an active campaign or automation uses.',
	endpoint: 'DELETE /senders/{senderId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [senderId],
};
