import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getImportant: OperationDefinition = {
	name: 'Get Important',
	value: 'getImportant',
	action: 'Get important conversations',
	description: 'List the conversations that were marked as important',
	endpoint: 'POST /master-inbox/important',
	...inboxList(),
};
