import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList, ONE_EACH } from './inboxList';

export const getViews: OperationDefinition = {
	name: 'Get Views',
	value: 'getViews',
	action: 'Get conversations of the inbox views',
	description:
		'List the conversations behind the views of the inbox, by filters, subsequences among them; each filter takes one value here',
	endpoint: 'POST /master-inbox/views',
	...inboxList(ONE_EACH),
};
