import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList, ONE_EACH } from './inboxList';

export const getAssignedToMe: OperationDefinition = {
	name: 'Get Assigned to Me',
	value: 'getAssignedToMe',
	action: 'Get conversations assigned to you',
	description:
		'List the conversations that are assigned to the owner of the API key; each filter takes one value here',
	endpoint: 'POST /master-inbox/assigned-me',
	...inboxList(ONE_EACH),
};
