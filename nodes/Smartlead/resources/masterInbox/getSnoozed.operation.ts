import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getSnoozed: OperationDefinition = {
	name: 'Get Snoozed',
	value: 'getSnoozed',
	action: 'Get snoozed conversations',
	description: 'List the conversations that were put off until later',
	endpoint: 'POST /master-inbox/snoozed',
	...inboxList(),
};
