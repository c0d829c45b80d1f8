import { errorBody } from '../../errorBody';
import type { Campaign, CampaignStatus } from '../../state/campaigns';
import { ApiError, type OperationRequest } from '../handler';
import { savedCampaign } from './campaignView';
import { requireCampaign, type CampaignPath } from './requireCampaign';

type StatusRequest = OperationRequest<CampaignPath>;

const RUNNING: CampaignStatus[] = ['sending', 'sending_gradual'];

/** Docs speak of running campaigns; a scheduled one has to be stopped in time somehow, as in its 120 seconds. */
export function pauseCampaign({ params, state, now }: StatusRequest): object {
	const campaign = requireCampaign(state, params);
	refuseUnless(campaign, ['scheduled', ...RUNNING], 'Only running campaigns can be paused');
	const pausedAt = now.toISOString();
	Object.assign(campaign, { status: 'paused', pausedAt, updatedAt: pausedAt });
	return { success: true, data: savedCampaign(campaign) };
}

/** The mode decides how a campaign goes on. */
export function resumeCampaign({ params, state, now }: StatusRequest): object {
	const campaign = requireCampaign(state, params);
	refuseUnless(campaign, ['paused'], 'Only paused campaigns can be resumed');
	const resumedAt = now.toISOString();
	const status = campaign.sendMode === 'gradual' ? 'sending_gradual' : 'sending';
	Object.assign(campaign, { status, resumedAt, updatedAt: resumedAt });
	return { success: true, data: savedCampaign(campaign) };
}

export function abortCampaign({ params, state, now }: StatusRequest): object {
	const campaign = requireCampaign(state, params);
	refuseUnless(
		campaign,
		['scheduled', 'paused', ...RUNNING],
		'Only unfinished campaigns can be aborted',
	);
	const abortedAt = now.toISOString();
	Object.assign(campaign, { status: 'aborted', abortedAt, updatedAt: abortedAt });
	return { success: true, data: savedCampaign(campaign) };
}

/**
 * Refuses in the manner of the one refusal of this kind that is documented, that of deleting; its
 * code is its text.
 * @throws ApiError unless the campaign is in one of the states.
 */
export function refuseUnless(campaign: Campaign, states: CampaignStatus[], text: string): void {
	if (states.includes(campaign.status)) return;
	throw new ApiError(400, errorBody(text.toUpperCase().replace(/ /g, '_'), text));
}
