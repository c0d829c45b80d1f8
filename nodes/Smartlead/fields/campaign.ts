import type { INodeProperties } from 'n8n-workflow';

/** A campaign, as an option. Spread it to say what it is for. */
export const optionalCampaignId: INodeProperties = {
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The campaign to work on',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a campaign…',
			typeOptions: { searchListMethod: 'searchCampaigns', searchable: true },
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://app.smartlead.ai/app/email-campaign/90211/analytics',
			extractValue: {
				type: 'regex',
				regex: 'https?://[^/]+/app/email-campaigns?(?:-v2)?/([0-9]+)',
			},
			validation: [
				{
					type: 'regex',
					properties: {
						regex: 'https?://[^/]+/app/email-campaigns?(?:-v2)?/[0-9]+.*',
						errorMessage: 'Not the address of a campaign in the Smartlead app',
					},
				},
			],
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 90211',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A campaign ID is a whole number' },
				},
			],
		},
	],
};

/** The campaign that an operation acts on; fills `{campaignId}` of the path. */
export const campaignId: INodeProperties = { ...optionalCampaignId, required: true };

/**
 * For operations that take a lead by the ID of its place in a campaign and not the campaign: lets
 * `leadMapId` offer the leads, and find one by its address.
 */
export const campaignOfLead: INodeProperties = {
	...optionalCampaignId,
	description:
		'The campaign in which the lead is. It only helps to choose the lead from the list or by email, and is not sent; not needed with a lead set by ID.',
};
