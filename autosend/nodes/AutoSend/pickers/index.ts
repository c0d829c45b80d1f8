import type { Entry, Picker } from '../../kernel/pickers/picker';
import { searchTimezones } from '../../kernel/pickers/timezones';
import { toListSearch } from '../../kernel/pickers/toListSearch';
import { toLoadOptions } from '../../kernel/pickers/toLoadOptions';
import { toResourceMapping } from '../../kernel/pickers/toResourceMapping';
import { autoSend } from '../service';
import {
	activeAutomations,
	automations,
	editableAutomations,
	pausedAutomations,
} from './automations';
import {
	campaigns,
	draftCampaigns,
	pausedCampaigns,
	runningCampaigns,
	unfinishedCampaigns,
} from './campaigns';
import { contactFields } from './contactFields';
import { allContacts, contactLists, listsAndSegments } from './contactLists';
import { contactProperties, getContactFields } from './contactProperties';
import { contacts } from './contacts';
import { domains } from './domains';
import { eventProperties } from './eventProperties';
import { events } from './events';
import { inboundEmails } from './inboundEmails';
import { oneAfterAnother } from './oneAfterAnother';
import { projects } from './projects';
import { senderIds, senders } from './senders';
import { suppressionGroups } from './suppressionGroups';
import { templates } from './templates';
import { templateVariables } from './templateVariables';
import { webhooks } from './webhooks';

const search = (picker: Picker, first?: Entry) => toListSearch(picker, autoSend, first);

const searchAll = (pickers: Picker[]) => oneAfterAnother(pickers.map((picker) => search(picker)));

const options = (picker: Picker) => toLoadOptions(picker, autoSend);

/** n8n's methods of the fields with `searchListMethod`. */
export const listSearch = {
	searchActiveAutomations: search(activeAutomations),
	searchAudiences: search(listsAndSegments, allContacts),
	searchAutomations: search(automations),
	searchCampaigns: search(campaigns),
	searchContactLists: search(contactLists),
	searchContactProperties: search(contactProperties),
	searchContacts: search(contacts),
	searchDomains: search(domains),
	searchDraftCampaigns: search(draftCampaigns),
	searchEditableAutomations: searchAll(editableAutomations),
	searchEvents: search(events),
	searchInboundEmails: search(inboundEmails),
	searchListsAndSegments: search(listsAndSegments),
	searchPausedAutomations: search(pausedAutomations),
	searchPausedCampaigns: search(pausedCampaigns),
	searchProjects: search(projects),
	searchRunningCampaigns: searchAll(runningCampaigns),
	searchSenderIds: search(senderIds),
	searchSenders: search(senders),
	searchSuppressionGroups: search(suppressionGroups),
	searchTemplates: search(templates),
	searchTimezones,
	searchUnfinishedCampaigns: searchAll(unfinishedCampaigns),
	searchWebhooks: search(webhooks),
};

/** n8n's methods of the fields with `loadOptionsMethod`. */
export const loadOptions = {
	getContactFieldNames: options(contactFields),
	getContactLists: options(contactLists),
	getListsAndSegments: options(listsAndSegments),
};

/** n8n's methods of the fields with `resourceMapperMethod`. */
export const resourceMapping = {
	getContactFields,
	getEventProperties: toResourceMapping(eventProperties, autoSend),
	getTemplateVariables: toResourceMapping(templateVariables, autoSend),
};
