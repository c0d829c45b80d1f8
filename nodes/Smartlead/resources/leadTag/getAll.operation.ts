import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalAccountLeadId } from '../../fields/lead';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many lead tags',
	description:
		'List the tags of the account, or those of one lead with the tag_mapping_id that removing needs',
	endpoint: 'GET /crm/leads/tags',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	fields: [
		filters([
			{
				...optionalAccountLeadId,
				description:
					'Only the tags of this lead. By ID takes the lead ID (lead_id), not the ID of its place in a campaign (campaign_lead_map_id).',
				routing: { send: { type: 'query', property: 'leadId' } },
			},
		]),
	],
};
