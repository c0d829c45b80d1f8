import type { INodeProperties } from 'n8n-workflow';

/** A lead of the campaign in `campaignId` or `emailCampaignId`, by its lead ID. */
export const leadId: INodeProperties = {
	displayName: 'Lead',
	name: 'leadId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description:
		'A lead of the campaign. By ID takes the lead ID (lead_id), not the ID of its place in the campaign (campaign_lead_map_id).',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a lead…',
			typeOptions: { searchListMethod: 'searchCampaignLeads', searchable: true },
		},
		// One lookup (`GET /leads/?email=`) before the request; see `resolveLeads`.
		{
			displayName: 'By Email',
			name: 'email',
			type: 'string',
			placeholder: 'e.g. name@example.com',
			hint: 'Costs one more request',
			validation: [
				{
					type: 'regex',
					properties: { regex: '\\s*[^@\\s]+@[^@\\s]+\\s*', errorMessage: 'Not an email address' },
				},
			],
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 55120',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A lead ID is a whole number' },
				},
			],
		},
	],
};

/** A lead of the account, whatever its campaigns, by its lead ID, as an option. Spread it to send it. */
export const optionalAccountLeadId: INodeProperties = {
	displayName: 'Lead',
	name: 'leadId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description:
		'A lead of the account. By ID takes the lead ID (lead_id), not the ID of its place in a campaign (campaign_lead_map_id).',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a lead…',
			typeOptions: { searchListMethod: 'searchLeads', searchable: true },
		},
		...leadId.modes!.slice(1),
	],
};

/** A lead of the account that an operation acts on; fills `{leadId}` of the path. */
export const accountLeadId: INodeProperties = { ...optionalAccountLeadId, required: true };

/**
 * A lead in the campaign in `campaignId`, by the ID of its place there: the second of the two lead
 * ids of the API, which the inbox, notes, tasks and manual completion take.
 */
export const leadMapId: INodeProperties = {
	displayName: 'Lead',
	name: 'leadMapId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description:
		'A lead of the campaign. By ID takes the ID of its place in the campaign (campaign_lead_map_id, also called email_lead_map_id), not the lead ID.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a lead…',
			typeOptions: { searchListMethod: 'searchCampaignLeadMaps', searchable: true },
		},
		leadId.modes![1],
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 2440011',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'The ID is a whole number' },
				},
			],
		},
	],
};
