import type { Field } from '../../../kernel/definition/field';

/** Option of mailbox reads. */
export const fetchCampaigns: Field = {
	displayName: 'Include Campaigns',
	name: 'fetchCampaigns',
	type: 'boolean',
	default: true,
	description: 'Whether to return the IDs of the campaigns that send from the mailbox as well',
	routing: { send: { type: 'query', property: 'fetch_campaigns' } },
};
