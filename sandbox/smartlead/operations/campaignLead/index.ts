import type { OperationHandlers } from '../handler';
import { getActivities } from './activities';
import { addLeadsToCampaign } from './add';
import {
	deleteFromCampaign,
	markComplete,
	pauseLead,
	resumeLead,
	unsubscribeFromCampaign,
	updateCategory,
	updateLead,
} from './changes';
import { exportCampaignLeads } from './exportCsv';
import { getCampaignLeads } from './getMany';
import { getMessageHistories, getMessageHistory } from './messageHistory';

export const campaignLead: OperationHandlers = {
	'campaignLead.add': addLeadsToCampaign,
	'campaignLead.getMany': getCampaignLeads,
	'campaignLead.update': updateLead,
	'campaignLead.updateCategory': updateCategory,
	'campaignLead.pause': pauseLead,
	'campaignLead.resume': resumeLead,
	'campaignLead.markComplete': markComplete,
	'campaignLead.unsubscribe': unsubscribeFromCampaign,
	'campaignLead.delete': deleteFromCampaign,
	'campaignLead.getMessageHistory': getMessageHistory,
	'campaignLead.getMessageHistoryBulk': getMessageHistories,
	'campaignLead.exportCsv': exportCampaignLeads,
	'campaignLead.getActivities': getActivities,
};
