import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { getCampaignList } from './getCampaignList.operation';
import { getCampaignResponseStats } from './getCampaignResponseStats.operation';
import { getCampaignStats } from './getCampaignStats.operation';
import { getCampaignStatusStats } from './getCampaignStatusStats.operation';
import { getClientList } from './getClientList.operation';
import { getClientStats } from './getClientStats.operation';
import { getDayWisePositiveReplies } from './getDayWisePositiveReplies.operation';
import { getDayWisePositiveRepliesBySentTime } from './getDayWisePositiveRepliesBySentTime.operation';
import { getDayWiseStats } from './getDayWiseStats.operation';
import { getDayWiseStatsBySentTime } from './getDayWiseStatsBySentTime.operation';
import { getFollowUpReplyRate } from './getFollowUpReplyRate.operation';
import { getLeadCategoryResponses } from './getLeadCategoryResponses.operation';
import { getLeadsForFirstReply } from './getLeadsForFirstReply.operation';
import { getLeadStats } from './getLeadStats.operation';
import { getLeadToReplyTime } from './getLeadToReplyTime.operation';
import { getMailboxHealthByDomain } from './getMailboxHealthByDomain.operation';
import { getMailboxHealthByName } from './getMailboxHealthByName.operation';
import { getMailboxStats } from './getMailboxStats.operation';
import { getMailboxStatsByProvider } from './getMailboxStatsByProvider.operation';
import { getMonthWiseClientCount } from './getMonthWiseClientCount.operation';
import { getOverallStats } from './getOverallStats.operation';
import { getTeamBoardStats } from './getTeamBoardStats.operation';

export const analytics: ResourceDefinition = {
	name: 'Analytics',
	value: 'analytics',
	description:
		'Read reports across all campaigns: totals, days, campaigns, clients, mailboxes, leads',
	host: 'server',
	operations: [
		getCampaignList,
		getCampaignStats,
		getCampaignResponseStats,
		getCampaignStatusStats,
		getClientList,
		getClientStats,
		getDayWisePositiveReplies,
		getDayWisePositiveRepliesBySentTime,
		getDayWiseStats,
		getDayWiseStatsBySentTime,
		getFollowUpReplyRate,
		getLeadCategoryResponses,
		getLeadStats,
		getLeadToReplyTime,
		getLeadsForFirstReply,
		getMailboxHealthByName,
		getMailboxHealthByDomain,
		getMailboxStatsByProvider,
		getMailboxStats,
		getMonthWiseClientCount,
		getOverallStats,
		getTeamBoardStats,
	],
};
