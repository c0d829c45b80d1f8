import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getReminders: OperationDefinition = {
	name: 'Get Reminders',
	value: 'getReminders',
	action: 'Get conversations with a reminder',
	description: 'List the conversations for which a reminder is set, by the time of the reminder',
	endpoint: 'POST /master-inbox/reminders',
	...inboxList(),
};
