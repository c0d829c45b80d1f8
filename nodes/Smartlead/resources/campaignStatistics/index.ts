import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { getAnalytics } from './getAnalytics.operation';
import { getAnalyticsByDate } from './getAnalyticsByDate.operation';
import { getLeadStatistics } from './getLeadStatistics.operation';
import { getMailboxStatistics } from './getMailboxStatistics.operation';
import { getSequenceAnalytics } from './getSequenceAnalytics.operation';
import { getStatistics } from './getStatistics.operation';
import { getTopLevelAnalyticsByDate } from './getTopLevelAnalyticsByDate.operation';
import { getVariantStatistics } from './getVariantStatistics.operation';

export const campaignStatistics: ResourceDefinition = {
	name: 'Campaign Statistic',
	value: 'campaignStatistics',
	description: 'Read how campaigns, their steps and mailboxes perform',
	host: 'server',
	operations: [
		getAnalytics,
		getAnalyticsByDate,
		getLeadStatistics,
		getMailboxStatistics,
		getSequenceAnalytics,
		getStatistics,
		getTopLevelAnalyticsByDate,
		getVariantStatistics,
	],
};
