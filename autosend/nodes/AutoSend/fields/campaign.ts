import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

const locator: Field = {
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The campaign to work on',
};

const id = byId({
	example: '6f80aa22bb33cc44dd55ee08',
	pattern: '[A-Za-z0-9_-]+',
	error: 'A campaign ID is a text without blanks',
});

/** The campaign that an operation acts on; fills `{campaignId}` of the path. */
export const campaignId: Field = {
	...locator,
	modes: [fromList('searchCampaigns', 'Select a campaign…'), id],
};

/** A paused campaign that an operation acts on; fills `{campaignId}` of the path. */
export const pausedCampaignId: Field = {
	...locator,
	description: 'The campaign to resume. The list offers the paused ones.',
	modes: [fromList('searchPausedCampaigns', 'Select a paused campaign…'), id],
};
