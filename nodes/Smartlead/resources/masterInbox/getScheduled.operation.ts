import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getScheduled: OperationDefinition = {
	name: 'Get Scheduled',
	value: 'getScheduled',
	action: 'Get conversations with scheduled emails',
	description: 'List the conversations in which an email waits to be sent',
	endpoint: 'POST /master-inbox/scheduled',
	...inboxList(),
};
