import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';
import { simplifiedLead } from './simplifiedLead';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a lead',
	description: 'Get the fields of a lead by its lead ID, without its campaigns',
	endpoint: 'GET /leads/{leadId}',
	effects: 'read',
	notFound: 'lead',
	output: { items: 'data', simplify: simplifiedLead },
	fields: [accountLeadId],
};
