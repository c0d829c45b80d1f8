import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';
import { tagIds } from '../../fields/leadTags';

export const addToLead: OperationDefinition = {
	name: 'Add to Lead',
	value: 'addToLead',
	action: 'Add tags to a lead',
	description: 'Put tags on a lead, beside those it has',
	endpoint: 'POST /crm/leads/tags',
	effects: 'write',
	fields: [{ ...accountLeadId, routing: { send: { type: 'body', property: 'leadId' } } }, tagIds],
};
