import type { Field } from '../../../kernel/definition/field';
import { fromList } from '../../../kernel/definition/locatorModes';
import { optionalCampaignId } from '../../fields/campaign';

/** A child campaign, as an option. Spread it to say what it is for and to send it. */
export const subSequence: Field = {
	...optionalCampaignId,
	displayName: 'Subsequence',
	name: 'subSequenceId',
	modes: [
		fromList('searchSubsequences', 'Select a subsequence…'),
		...optionalCampaignId.modes!.slice(1),
	],
};
