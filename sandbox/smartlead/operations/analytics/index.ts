import type { OperationHandlers } from '../handler';
import {
	getDayWisePositiveReplies,
	getDayWisePositiveRepliesBySentTime,
	getDayWiseStats,
	getDayWiseStatsBySentTime,
} from './daily';
import {
	getMailboxHealthByDomain,
	getMailboxHealthByName,
	getMailboxStats,
	getMailboxStatsByProvider,
} from './mailboxes';
import {
	getCampaignResponseStats,
	getCampaignStats,
	getClientStats,
	getLeadCategoryResponses,
	getLeadStats,
	getOverallStats,
} from './performance';
import {
	getCampaignList,
	getCampaignStatusStats,
	getClientList,
	getMonthWiseClientCount,
} from './records';

export const analytics: OperationHandlers = {
	'analytics.getCampaignList': getCampaignList,
	'analytics.getClientList': getClientList,
	'analytics.getMonthWiseClientCount': getMonthWiseClientCount,
	'analytics.getOverallStats': getOverallStats,
	'analytics.getDayWiseStats': getDayWiseStats,
	'analytics.getDayWiseStatsBySentTime': getDayWiseStatsBySentTime,
	'analytics.getDayWisePositiveReplies': getDayWisePositiveReplies,
	'analytics.getDayWisePositiveRepliesBySentTime': getDayWisePositiveRepliesBySentTime,
	'analytics.getCampaignStats': getCampaignStats,
	'analytics.getClientStats': getClientStats,
	'analytics.getMailboxHealthByName': getMailboxHealthByName,
	'analytics.getMailboxHealthByDomain': getMailboxHealthByDomain,
	'analytics.getMailboxStatsByProvider': getMailboxStatsByProvider,
	'analytics.getMailboxStats': getMailboxStats,
	'analytics.getLeadStats': getLeadStats,
	'analytics.getLeadCategoryResponses': getLeadCategoryResponses,
	'analytics.getCampaignResponseStats': getCampaignResponseStats,
	'analytics.getCampaignStatusStats': getCampaignStatusStats,
};
