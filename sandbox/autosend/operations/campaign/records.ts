import type { Campaign } from '../../state/campaigns';
import type { OperationRequest } from '../handler';
import { savedCampaign, wholeCampaign } from './campaignView';
import { requireCampaign, type CampaignPath } from './requireCampaign';
import { refuseUnless } from './status';

export function getCampaign({ params, state }: OperationRequest<CampaignPath>): object {
	const campaign = requireCampaign(state, params);
	return { success: true, data: wholeCampaign(state, campaign), message: 'Campaign retrieved' };
}

export function deleteCampaign({ params, state }: OperationRequest<CampaignPath>): object {
	const campaign = requireCampaign(state, params);
	refuseUnless(campaign, ['draft'], 'Only draft campaigns can be deleted');
	state.campaigns.delete(campaign.id);
	return { success: true, message: 'Campaign deleted' };
}

/** A draft with the content and audience of the original. Its name is a guess. */
export function duplicateCampaign({ params, state, now }: OperationRequest<CampaignPath>): object {
	const { name, toLists, excludeLists, ...original } = requireCampaign(state, params);
	const createdAt = now.toISOString();
	const copy: Campaign = {
		...original,
		id: state.ids.take('campaign'),
		name: `${name} (copy)`,
		status: 'draft',
		toLists: [...toLists],
		excludeLists: [...excludeLists],
		createdAt,
		updatedAt: createdAt,
		source: 'api',
		scheduledAt: undefined,
		sentAt: undefined,
		pausedAt: undefined,
		resumedAt: undefined,
		abortedAt: undefined,
		metrics: undefined,
	};
	state.campaigns.set(copy.id, copy);
	return { success: true, data: savedCampaign(copy) };
}
