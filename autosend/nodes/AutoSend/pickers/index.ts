import type { Picker } from '../../kernel/pickers/picker';
import { toListSearch } from '../../kernel/pickers/toListSearch';
import { toLoadOptions } from '../../kernel/pickers/toLoadOptions';
import { autoSend } from '../service';
import { pausedCampaigns } from './campaigns';
import { domains } from './domains';
import { senderIds, senders } from './senders';
import { suppressionGroups } from './suppressionGroups';
import { templates } from './templates';

const search = (picker: Picker) => toListSearch(picker, autoSend);

const options = (picker: Picker) => toLoadOptions(picker, autoSend);

/** n8n's methods of the fields with `searchListMethod`. */
export const listSearch = {
	searchDomains: search(domains),
	searchPausedCampaigns: search(pausedCampaigns),
	searchSenderIds: search(senderIds),
	searchSenders: search(senders),
	searchSuppressionGroups: search(suppressionGroups),
	searchTemplates: search(templates),
};

/** n8n's methods of the fields with `loadOptionsMethod`. */
export const loadOptions = {
	getDomains: options(domains),
	getSuppressionGroups: options(suppressionGroups),
};
