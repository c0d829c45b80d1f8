import type { OperationHandlers } from '../handler';
import { getCampaigns } from './getMany';
import { resumeCampaign } from './resume';

export const campaign: OperationHandlers = {
	'campaign.getMany': getCampaigns,
	'campaign.resume': resumeCampaign,
};
