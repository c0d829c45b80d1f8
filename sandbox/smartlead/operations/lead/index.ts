import type { OperationHandlers } from '../handler';
import { getLead, getLeadByEmail } from './find';
import { getAllLeads, getGlobalLeads } from './lists';
import { getCampaignOverview, getLeadCampaigns, getSequenceDetails } from './places';
import { pushCampaignLeadsToList, pushToCampaign, pushToList } from './push';
import { unsubscribeEverywhere } from './unsubscribe';

export const lead: OperationHandlers = {
	'lead.getByEmail': getLeadByEmail,
	'lead.get': getLead,
	'lead.getCampaigns': getLeadCampaigns,
	'lead.getMany': getAllLeads,
	'lead.getManyGlobal': getGlobalLeads,
	'lead.getCategories': ({ state }) => [...state.leadCategories.values()],
	'lead.unsubscribe': unsubscribeEverywhere,
	'lead.getCampaignOverview': getCampaignOverview,
	'lead.getSequenceDetails': getSequenceDetails,
	'lead.pushToList': pushToList,
	'lead.pushCampaignLeadsToList': pushCampaignLeadsToList,
	'lead.pushToCampaign': pushToCampaign,
};
