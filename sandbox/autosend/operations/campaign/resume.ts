import { errorBody } from '../../errorBody';
import { ApiError, type OperationRequest } from '../handler';
import { savedCampaign } from './campaignView';
import { requireCampaign, type CampaignPath } from './requireCampaign';

/** What a campaign answers that is not paused is the sandbox's own. */
export function resumeCampaign({ params, state, now }: OperationRequest<CampaignPath>): object {
	const campaign = requireCampaign(state, params);
	if (campaign.status !== 'paused') {
		const code = 'ONLY_PAUSED_CAMPAIGNS_CAN_BE_RESUMED';
		throw new ApiError(400, errorBody(code, 'Only paused campaigns can be resumed'));
	}
	campaign.status = campaign.sendMode === 'gradual' ? 'sending_gradual' : 'sending';
	campaign.updatedAt = now.toISOString();
	return { success: true, data: savedCampaign(campaign) };
}
