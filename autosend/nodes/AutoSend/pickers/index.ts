import { toListSearch } from '../../kernel/pickers/toListSearch';
import { autoSend } from '../service';
import { pausedCampaigns } from './campaigns';

/** The lists of locators, by the names that fields use. */
export const listSearch = {
	searchPausedCampaigns: toListSearch(pausedCampaigns, autoSend),
};
