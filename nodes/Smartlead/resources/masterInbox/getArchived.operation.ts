import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

export const getArchived: OperationDefinition = {
	name: 'Get Archived',
	value: 'getArchived',
	action: 'Get archived conversations',
	description: 'List the conversations that were archived, with what a reply needs',
	endpoint: 'POST /master-inbox/archived',
	...inboxList(),
};
