import type { OperationHandlers } from '../handler';
import { createCampaign } from './create';
import { getCampaigns } from './getMany';
import { deleteCampaign, duplicateCampaign, getCampaign } from './records';
import { abortCampaign, pauseCampaign, resumeCampaign } from './status';
import { updateCampaign } from './update';

export const campaign: OperationHandlers = {
	'campaign.getMany': getCampaigns,
	'campaign.get': getCampaign,
	'campaign.create': createCampaign,
	'campaign.update': updateCampaign,
	'campaign.delete': deleteCampaign,
	'campaign.duplicate': duplicateCampaign,
	'campaign.abort': abortCampaign,
	'campaign.pause': pauseCampaign,
	'campaign.resume': resumeCampaign,
};
