import type { OperationDefinition } from '../../../kernel/definition/operation';

export const removeFromLead: OperationDefinition = {
	name: 'Remove From Lead',
	value: 'removeFromLead',
	action: 'Remove a tag from a lead',
	description: 'Take one tag off a lead; the tag itself stays',
	endpoint: 'DELETE /crm/leads/tags/{tagMappingId}',
	effects: 'write',
	fields: [
		{
			displayName: 'Tag Mapping ID',
			name: 'tagMappingId',
			type: 'number',
			required: true,
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 0,
			description:
				'The tag_mapping_id of the tag on this lead, which Get Many gives with a lead as filter; not the ID of the tag',
		},
	],
};
