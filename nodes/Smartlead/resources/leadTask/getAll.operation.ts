import type { OperationDefinition } from '../../../kernel/definition/operation';
import { accountLeadId } from '../../fields/lead';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many lead tasks',
	description:
		'List the tasks of a lead. Takes the lead ID, not the campaign_lead_map_id that Create takes.',
	endpoint: 'GET /crm/leads/tasks/{leadId}',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [accountLeadId],
};
