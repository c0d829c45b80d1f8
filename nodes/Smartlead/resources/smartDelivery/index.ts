import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { createAutomatedTest } from './createAutomatedTest.operation';
import { createFolder } from './createFolder.operation';
import { createManualTest } from './createManualTest.operation';
import { deleteFolder } from './deleteFolder.operation';
import { deleteTests } from './deleteTests.operation';
import { getBlacklist } from './getBlacklist.operation';
import { getDkimDetails } from './getDkimDetails.operation';
import { getDomainBlacklist } from './getDomainBlacklist.operation';
import { getEmailContent } from './getEmailContent.operation';
import { getEmailHeaders } from './getEmailHeaders.operation';
import { getFolder } from './getFolder.operation';
import { getFolders } from './getFolders.operation';
import { getGeoReport } from './getGeoReport.operation';
import { getIpAnalytics } from './getIpAnalytics.operation';
import { getMailboxesCount } from './getMailboxesCount.operation';
import { getMailboxesSummary } from './getMailboxesSummary.operation';
import { getManyTests } from './getManyTests.operation';
import { getProviderReport } from './getProviderReport.operation';
import { getProviders } from './getProviders.operation';
import { getRdnsDetails } from './getRdnsDetails.operation';
import { getReplyIpDetails } from './getReplyIpDetails.operation';
import { getScheduleHistory } from './getScheduleHistory.operation';
import { getSenderAccounts } from './getSenderAccounts.operation';
import { getSenderReport } from './getSenderReport.operation';
import { getSpamFilterReport } from './getSpamFilterReport.operation';
import { getSpfDetails } from './getSpfDetails.operation';
import { getTest } from './getTest.operation';
import { stopAutomatedTest } from './stopAutomatedTest.operation';

export const smartDelivery: ResourceDefinition = {
	name: 'Smart Delivery',
	value: 'smartDelivery',
	description: 'Test where emails land: inbox, tab or spam (an add-on of Smartlead)',
	host: 'smartDelivery',
	operations: [
		createAutomatedTest,
		createFolder,
		createManualTest,
		deleteFolder,
		deleteTests,
		getBlacklist,
		getDkimDetails,
		getDomainBlacklist,
		getEmailContent,
		getEmailHeaders,
		getFolder,
		getGeoReport,
		getIpAnalytics,
		getMailboxesCount,
		getMailboxesSummary,
		getFolders,
		getManyTests,
		getProviderReport,
		getProviders,
		getRdnsDetails,
		getReplyIpDetails,
		getScheduleHistory,
		getSenderAccounts,
		getSenderReport,
		getSpamFilterReport,
		getSpfDetails,
		getTest,
		stopAutomatedTest,
	],
};
