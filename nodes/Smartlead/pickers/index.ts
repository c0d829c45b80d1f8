import type { DependentPicker, Entry, Picker } from '../../kernel/pickers/picker';
import { searchTimezones } from '../../kernel/pickers/timezones';
import { toListSearch } from '../../kernel/pickers/toListSearch';
import { toLoadOptions } from '../../kernel/pickers/toLoadOptions';
import { smartlead } from '../service';
import { blockList } from './blockList';
import {
	campaignLeadMaps,
	campaignLeads,
	enteredCampaignLeadMaps,
	enteredCampaignLeads,
} from './campaignLeads';
import { campaigns, subsequences } from './campaigns';
import { campaignTags } from './campaignTags';
import { campaignWebhooks } from './campaignWebhooks';
import { clientApiKeys } from './clientApiKeys';
import { clientPermissions } from './clientPermissions';
import { clients } from './clients';
import { emailAccountNames, emailAccounts } from './emailAccounts';
import { leadCategories, leadCategoryNames } from './leadCategories';
import { leadLists } from './leadLists';
import { leads } from './leads';
import { placementFolders, placementTests } from './placementTests';
import { prospectIndustries } from './prospectIndustries';
import {
	prospectCountries,
	prospectDepartments,
	prospectHeadCounts,
	prospectIndustryNames,
	prospectLevels,
	prospectRevenues,
	prospectStates,
	prospectSubIndustries,
} from './prospectNames';
import {
	fetchedProspectSearches,
	recentProspectSearches,
	savedProspectSearches,
} from './prospectSearches';
import { receivedEmails } from './receivedEmails';
import { seedProviders } from './seedProviders';
import { sequenceSteps } from './sequenceSteps';
import { tags } from './tags';
import { teamMembers } from './teamMembers';
import { vendors } from './vendors';

const search = (picker: Picker | DependentPicker, first?: Entry) =>
	toListSearch(picker, smartlead, first);

const options = (picker: Picker | DependentPicker) => toLoadOptions(picker, smartlead);

/** n8n's methods of the fields with `searchListMethod`. */
export const listSearch = {
	searchBlockList: search(blockList),
	searchCampaignLeadMaps: search(campaignLeadMaps),
	searchCampaignLeads: search(campaignLeads),
	searchCampaigns: search(campaigns),
	searchCampaignWebhooks: search(campaignWebhooks),
	searchClientApiKeys: search(clientApiKeys),
	searchClients: search(clients),
	searchClientsOrNone: search(clients, { name: 'No Client', value: 0 }),
	searchDeliveryFolders: search(placementFolders),
	searchDeliveryReplies: search(receivedEmails),
	searchDeliveryTests: search(placementTests),
	searchEmailAccounts: search(emailAccounts),
	searchFetchedProspectSearches: search(fetchedProspectSearches),
	searchLeadCategories: search(leadCategories),
	searchLeadCategoriesOrNone: search(leadCategories, { name: 'No Category', value: 0 }),
	searchLeadLists: search(leadLists),
	searchLeads: search(leads),
	searchProspectIndustries: search(prospectIndustries),
	searchRecentProspectSearches: search(recentProspectSearches),
	searchSavedProspectSearches: search(savedProspectSearches),
	searchSequenceSteps: search(sequenceSteps),
	searchSubsequences: search(subsequences),
	searchTags: search(tags),
	searchTeamMembers: search(teamMembers),
	searchTeamMembersOrNobody: search(teamMembers, { name: 'Nobody', value: 0 }),
	searchTimezones,
};

/** n8n's methods of the fields with `loadOptionsMethod`. */
export const loadOptions = {
	getCampaignLeadMaps: options(enteredCampaignLeadMaps),
	getCampaignLeads: options(enteredCampaignLeads),
	getCampaigns: options(campaigns),
	getCampaignTags: options(campaignTags),
	getClientPermissionNames: options(clientPermissions),
	getClients: options(clients),
	getDeliveryProviders: options(seedProviders),
	getDeliveryTests: options(placementTests),
	getEmailAccountNames: options(emailAccountNames),
	getEmailAccounts: options(emailAccounts),
	getLeadCategories: options(leadCategories),
	getLeadCategoryNames: options(leadCategoryNames),
	getLeadLists: options(leadLists),
	getLeads: options(leads),
	getLeadTags: options(tags),
	getProspectCountryNames: options(prospectCountries),
	getProspectDepartmentNames: options(prospectDepartments),
	getProspectHeadCountNames: options(prospectHeadCounts),
	getProspectIndustryNames: options(prospectIndustryNames),
	getProspectLevelNames: options(prospectLevels),
	getProspectRevenueNames: options(prospectRevenues),
	getProspectStateNames: options(prospectStates),
	getProspectSubIndustryNames: options(prospectSubIndustries),
	getTeamMembers: options(teamMembers),
	getVendors: options(vendors),
};
