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

/** A campaign that an operation acts on; fills `{campaignId}` of the path, as the ones below do. */
export const campaignId: Field = {
	...locator,
	modes: [fromList('searchCampaigns', 'Select a campaign…'), id],
};

/** A campaign that has not been sent, and may be deleted. */
export const draftCampaignId: Field = {
	...locator,
	description: 'The campaign to delete. The list offers drafts.',
	modes: [fromList('searchDraftCampaigns', 'Select a draft…'), id],
};

/** A campaign to resume. */
export const pausedCampaignId: Field = {
	...locator,
	description: 'The campaign to resume. The list offers the paused ones.',
	modes: [fromList('searchPausedCampaigns', 'Select a paused campaign…'), id],
};

/** A campaign to pause. */
export const runningCampaignId: Field = {
	...locator,
	description: 'The campaign to pause. The list offers those that are being sent or scheduled.',
	modes: [fromList('searchRunningCampaigns', 'Select a running campaign…'), id],
};

/** A campaign to stop for good. */
export const unfinishedCampaignId: Field = {
	...locator,
	description:
		'The campaign to stop. The list offers those that are being sent, scheduled or paused.',
	modes: [fromList('searchUnfinishedCampaigns', 'Select an unfinished campaign…'), id],
};
