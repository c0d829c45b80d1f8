import type { Campaign } from '../../state/campaigns';
import type { OperationRequest } from '../handler';
import { createdCampaign } from './campaignView';
import { changeCampaign } from './change';
import type { WrittenCampaign } from './written';

type CampaignBody = WrittenCampaign & Pick<Campaign, 'name' | 'subject'>;

export function createCampaign({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, CampaignBody>): object {
	const project = state.projects.get(state.projectId);
	const createdAt = now.toISOString();
	const campaign: Campaign = {
		id: '',
		name: body.name,
		subject: body.subject,
		previewText: '',
		status: 'draft',
		sendMode: 'immediate',
		trackingClick: project?.trackingClick ?? false,
		trackingOpen: project?.trackingOpen ?? false,
		toLists: [],
		excludeLists: [],
		sendToGlobalList: false,
		createdAt,
		updatedAt: createdAt,
		source: 'api',
	};
	changeCampaign(state, campaign, body, now);
	campaign.id = state.ids.take('campaign');
	state.campaigns.set(campaign.id, campaign);
	const data = createdCampaign(state, campaign, body.sendNow ?? false);
	return { success: true, data, message: 'Campaign created' };
}
