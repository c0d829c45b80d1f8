import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Campaign } from '../../state/campaigns';
import { ApiError } from '../handler';

export interface CampaignPath {
	campaignId: string;
}

/** @throws ApiError for an unknown id. */
export function requireCampaign(state: AutoSendState, { campaignId }: CampaignPath): Campaign {
	const campaign = state.campaigns.get(campaignId);
	if (!campaign) throw new ApiError(404, errorBody('CAMPAIGN_NOT_FOUND', 'Campaign not found'));
	return campaign;
}
