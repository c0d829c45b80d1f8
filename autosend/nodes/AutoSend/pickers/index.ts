import type { Entry, Picker } from '../../kernel/pickers/picker';
import { toListSearch } from '../../kernel/pickers/toListSearch';
import { toLoadOptions } from '../../kernel/pickers/toLoadOptions';
import { toResourceMapping } from '../../kernel/pickers/toResourceMapping';
import { autoSend } from '../service';
import { campaigns, pausedCampaigns } from './campaigns';
import { contactFields } from './contactFields';
import { allContacts, contactLists, listsAndSegments } from './contactLists';
import { contactProperties, getContactFields } from './contactProperties';
import { contacts } from './contacts';
import { senderIds, senders } from './senders';
import { suppressionGroups } from './suppressionGroups';
import { templates } from './templates';
import { templateVariables } from './templateVariables';

const search = (picker: Picker, first?: Entry) => toListSearch(picker, autoSend, first);

const options = (picker: Picker) => toLoadOptions(picker, autoSend);

/** n8n's methods of the fields with `searchListMethod`. */
export const listSearch = {
	searchAudiences: search(listsAndSegments, allContacts),
	searchCampaigns: search(campaigns),
	searchContactLists: search(contactLists),
	searchContactProperties: search(contactProperties),
	searchContacts: search(contacts),
	searchListsAndSegments: search(listsAndSegments),
	searchPausedCampaigns: search(pausedCampaigns),
	searchSenderIds: search(senderIds),
	searchSenders: search(senders),
	searchSuppressionGroups: search(suppressionGroups),
	searchTemplates: search(templates),
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
	getTemplateVariables: toResourceMapping(templateVariables, autoSend),
};
