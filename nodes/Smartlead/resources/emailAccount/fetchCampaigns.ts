import type { INodeProperties } from 'n8n-workflow';

/** Option of mailbox reads. */
export const fetchCampaigns: INodeProperties = {
	displayName: 'Include Campaigns',
	name: 'fetchCampaigns',
	type: 'boolean',
	default: true,
	description: 'Whether to return the IDs of the campaigns that send from the mailbox as well',
	routing: { send: { type: 'query', property: 'fetch_campaigns' } },
};
