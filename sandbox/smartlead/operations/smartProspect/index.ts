import type { OperationHandlers } from '../handler';
import { getSearchAnalytics } from './analytics';
import { lookups } from './lookups';
import { fetchContacts, findEmails, getContacts } from './reveal';
import { searchContacts } from './searchContacts';
import { fetchedView, listOf, renameSearch, reviewContacts, saveSearch } from './searches';

export const smartProspect: OperationHandlers = {
	...lookups,
	'smartProspect.searchContacts': searchContacts,
	'smartProspect.reviewContacts': reviewContacts,
	'smartProspect.fetchContacts': fetchContacts,
	'smartProspect.getContacts': getContacts,
	'smartProspect.findEmails': findEmails,
	'smartProspect.saveSearch': saveSearch,
	'smartProspect.getSavedSearches': listOf('savedSearches', ({ isSaved }) => isSaved),
	'smartProspect.getRecentSearches': listOf('recentSearches', () => true),
	'smartProspect.getFetchedSearches': listOf(
		'fetchedLeads',
		({ fetchedIds }) => fetchedIds.size > 0,
		fetchedView,
	),
	'smartProspect.updateSavedSearch': renameSearch('Saved search updated successfully'),
	'smartProspect.updateFetchedSearch': renameSearch('Fetched lead updated successfully'),
	'smartProspect.getSearchAnalytics': getSearchAnalytics,
};
