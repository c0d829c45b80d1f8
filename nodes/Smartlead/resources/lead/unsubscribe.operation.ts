import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';

export const unsubscribe: OperationDefinition = {
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead',
	description:
		'Unsubscribe a lead from every campaign, which cannot be undone through the API. Safe to run twice: a lead that is unsubscribed already gives "changed": false.',
	endpoint: 'POST /leads/{leadId}/unsubscribe',
	effects: 'destructive',
	output: { mayBeUnchanged: true },
	fields: [accountLeadId],
};
