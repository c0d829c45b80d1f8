import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { fetchContacts } from './fetchContacts.operation';
import { findEmails } from './findEmails.operation';
import { getCities } from './getCities.operation';
import { getCompanies } from './getCompanies.operation';
import { getContacts } from './getContacts.operation';
import { getCountries } from './getCountries.operation';
import { getDepartments } from './getDepartments.operation';
import { getDomains } from './getDomains.operation';
import { getFetchedSearches } from './getFetchedSearches.operation';
import { getHeadCounts } from './getHeadCounts.operation';
import { getIndustries } from './getIndustries.operation';
import { getJobTitles } from './getJobTitles.operation';
import { getKeywords } from './getKeywords.operation';
import { getLevels } from './getLevels.operation';
import { getRecentSearches } from './getRecentSearches.operation';
import { getReplyAnalytics } from './getReplyAnalytics.operation';
import { getRevenue } from './getRevenue.operation';
import { getSavedSearches } from './getSavedSearches.operation';
import { getSearchAnalytics } from './getSearchAnalytics.operation';
import { getStates } from './getStates.operation';
import { getSubIndustries } from './getSubIndustries.operation';
import { reviewContacts } from './reviewContacts.operation';
import { saveSearch } from './saveSearch.operation';
import { searchContacts } from './searchContacts.operation';
import { updateFetchedSearch } from './updateFetchedSearch.operation';
import { updateSavedSearch } from './updateSavedSearch.operation';

export const smartProspect: ResourceDefinition = {
	name: 'Smart Prospect',
	value: 'smartProspect',
	description: 'Search the contact database and find email addresses',
	host: 'smartProspect',
	operations: [
		fetchContacts,
		findEmails,
		getCities,
		getCompanies,
		getContacts,
		getCountries,
		getDepartments,
		getDomains,
		getFetchedSearches,
		getHeadCounts,
		getIndustries,
		getJobTitles,
		getKeywords,
		getLevels,
		getRecentSearches,
		getReplyAnalytics,
		getRevenue,
		getSavedSearches,
		getSearchAnalytics,
		getStates,
		getSubIndustries,
		reviewContacts,
		saveSearch,
		searchContacts,
		updateFetchedSearch,
		updateSavedSearch,
	],
};
