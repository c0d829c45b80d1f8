import type { INodeProperties } from 'n8n-workflow';

import { optionalCampaignId } from '../../fields/campaign';

/** A child campaign, as an option. Spread it to say what it is for and to send it. */
export const subSequence: INodeProperties = {
	...optionalCampaignId,
	displayName: 'Subsequence',
	name: 'subSequenceId',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a subsequence…',
			typeOptions: { searchListMethod: 'searchSubsequences', searchable: true },
		},
		...optionalCampaignId.modes!.slice(1),
	],
};
