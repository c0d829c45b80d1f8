import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getReplies: OperationDefinition = {
	name: 'Get Replies',
	value: 'getReplies',
	action: 'Get conversations with replies',
	description:
		'List the conversations in which the lead replied, newest reply first, with what a reply needs',
	endpoint: 'POST /master-inbox/inbox-replies',
	...inboxList({ emailAccountId: 20 }),
};
