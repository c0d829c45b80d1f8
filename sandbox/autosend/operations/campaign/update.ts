import type { OperationRequest } from '../handler';
import { savedCampaign } from './campaignView';
import { changeCampaign } from './change';
import { requireCampaign, type CampaignPath } from './requireCampaign';
import { refuseUnless } from './status';
import type { WrittenCampaign } from './written';

/** Which states may be edited is not documented: here those in which nothing has gone out. */
export function updateCampaign({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, WrittenCampaign>): object {
	const campaign = requireCampaign(state, params);
	refuseUnless(
		campaign,
		['draft', 'scheduled'],
		'Only draft or scheduled campaigns can be updated',
	);
	changeCampaign(state, campaign, body, now);
	return { success: true, data: savedCampaign(campaign) };
}
