import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

/** A campaign, as an option. Spread it to say what it is for. */
export const optionalCampaignId: Field = {
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The campaign to work on',
	modes: [
		fromList('searchCampaigns', 'Select a campaign…'),
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
		byId({ example: '90211', error: 'A campaign ID is a whole number' }),
	],
};

/** The campaign that an operation acts on, and whose leads it offers; fills `{campaignId}` of the path. */
export const campaignId: Field = { ...optionalCampaignId, lookup: 'campaign', required: true };

/**
 * For operations that take a lead by the ID of its place in a campaign and not the campaign: lets
 * `leadMapId` offer the leads, and find one by its address.
 */
export const campaignOfLead: Field = {
	...optionalCampaignId,
	lookup: 'campaign',
	description:
		'The campaign in which the lead is. It only helps to choose the lead from the list or by email, and is not sent; not needed with a lead set by ID.',
};
