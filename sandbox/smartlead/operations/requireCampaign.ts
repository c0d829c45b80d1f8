import type { SmartleadState } from '../state';
import type { Campaign } from '../state/campaigns';
import { ApiError } from './handler';

export interface CampaignPath {
	campaign_id: number;
}

/** @throws ApiError with the 404 that the routes below a campaign answer for an unknown one. */
export function requireCampaign(state: SmartleadState, id: number): Campaign {
	const campaign = state.campaigns.get(id);
	if (!campaign) throw new ApiError(404, { error: 'Campaign not found - Invalid campaign_id.' });
	return campaign;
}
