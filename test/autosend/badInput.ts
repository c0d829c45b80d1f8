import type { INodeParameters } from 'n8n-workflow';

import type { BadInput } from '../harness/badInput';
import { NOTHING } from '../harness/badInput';
import { byId } from '../harness/cases';

const campaign = (operation: string, rest: INodeParameters) => ({
	resource: 'campaign',
	operation,
	...rest,
});

/** What users of the AutoSend node may enter wrongly. */
export const badInput: BadInput[] = [
	['no campaign', campaign('resume', { campaignId: byId(NOTHING) }), /'Campaign' is required/],
	[
		'a path for an ID',
		campaign('resume', { campaignId: byId('={{ "../1" }}') }),
		/'Campaign' cannot be "..\/1"/,
	],
	[
		'two words for an ID',
		campaign('resume', { campaignId: byId('={{ "Spring sale" }}') }),
		/'Campaign' cannot be "Spring sale"/,
	],
	[
		'a state that does not exist',
		campaign('getAll', { filters: { status: '={{ "ACTIVE" }}' } }),
		/'Status' cannot be "ACTIVE"/,
	],
	['a limit of nothing', campaign('getAll', { limit: 0 }), /'Limit' is 0/],
];
