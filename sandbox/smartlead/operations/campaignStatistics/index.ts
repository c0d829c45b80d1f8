import type { OperationHandlers } from '../handler';
import {
	getAnalytics,
	getAnalyticsByDate,
	getSequenceAnalytics,
	getTopLevelAnalytics,
	getVariantStatistics,
} from './analytics';
import { getLeadStatistics, getMailboxStatistics, getStatistics } from './rows';

export const campaignStatistics: OperationHandlers = {
	'campaignStatistics.getStatistics': getStatistics,
	'campaignStatistics.getAnalytics': getAnalytics,
	'campaignStatistics.getAnalyticsByDate': getAnalyticsByDate,
	'campaignStatistics.getTopLevelAnalyticsByDate': getTopLevelAnalytics,
	'campaignStatistics.getLeadStatistics': getLeadStatistics,
	'campaignStatistics.getMailboxStatistics': getMailboxStatistics,
	'campaignStatistics.getSequenceAnalytics': getSequenceAnalytics,
	'campaignStatistics.getVariantStatistics': getVariantStatistics,
};
