import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalAccountLeadId } from '../../fields/lead';
import { limit, returnAll } from '../../fields/paging';

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
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					...optionalAccountLeadId,
					description:
						'Only the tags of this lead. By ID takes the lead ID (lead_id), not the ID of its place in a campaign (campaign_lead_map_id).',
					routing: { send: { type: 'query', property: 'leadId' } },
				},
			],
		},
	],
};
