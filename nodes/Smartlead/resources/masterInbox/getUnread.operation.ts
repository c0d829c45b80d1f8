import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getUnread: OperationDefinition = {
	name: 'Get Unread',
	value: 'getUnread',
	action: 'Get unread conversations',
	description:
		'List the conversations with replies that nobody has read; reading them here leaves them unread',
	endpoint: 'POST /master-inbox/unread-replies',
	...inboxList(),
};
