import type { Field } from '../../kernel/definition/field';
import { byEmail, byId, fromList } from '../../kernel/definition/locatorModes';

/** A lead of the campaign in `campaignId` or `emailCampaignId`, by its lead ID. */
export const leadId: Field = {
	displayName: 'Lead',
	name: 'leadId',
	type: 'resourceLocator',
	lookup: 'lead',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description:
		'A lead of the campaign. By ID takes the lead ID (lead_id), not the ID of its place in the campaign (campaign_lead_map_id).',
	modes: [
		fromList('searchCampaignLeads', 'Select a lead…'),
		// One look-up (`GET /leads/?email=`) before the request; see `resolveLeads`.
		byEmail('Costs one more request'),
		byId({ example: '55120', error: 'A lead ID is a whole number' }),
	],
};

/** A lead of the account, whatever its campaigns, by its lead ID, as an option. Spread it to send it. */
export const optionalAccountLeadId: Field = {
	displayName: 'Lead',
	name: 'leadId',
	type: 'resourceLocator',
	lookup: 'lead',
	role: 'id',
	default: { mode: 'list', value: '' },
	description:
		'A lead of the account. By ID takes the lead ID (lead_id), not the ID of its place in a campaign (campaign_lead_map_id).',
	modes: [fromList('searchLeads', 'Select a lead…'), ...leadId.modes!.slice(1)],
};

/** A lead of the account that an operation acts on; fills `{leadId}` of the path. */
export const accountLeadId: Field = { ...optionalAccountLeadId, required: true };

/**
 * A lead in the campaign in `campaignId`, by the ID of its place there: the second of the two lead
 * ids of the API, which the inbox, notes, tasks and manual completion take.
 */
export const leadMapId: Field = {
	displayName: 'Lead',
	name: 'leadMapId',
	type: 'resourceLocator',
	lookup: 'leadInCampaign',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description:
		'A lead of the campaign. By ID takes the ID of its place in the campaign (campaign_lead_map_id, also called email_lead_map_id), not the lead ID.',
	modes: [
		fromList('searchCampaignLeadMaps', 'Select a lead…'),
		leadId.modes![1],
		byId({ example: '2440011', error: 'The ID is a whole number' }),
	],
};
