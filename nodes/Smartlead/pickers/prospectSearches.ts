import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';
import { prospectList } from './prospectList';

/** Recent searches for contacts by name and day. */
export const recentProspectSearches = searches('recent-searches', 'recentSearches');

/** Saved searches for contacts. */
export const savedProspectSearches = searches('saved-searches', 'savedSearches');

/** Searches whose contacts were fetched. */
export const fetchedProspectSearches = searches('fetched-searches', 'fetchedLeads');

/** In the API's order, which is the latest first. */
function searches(route: string, key: string): Picker {
	return {
		...prospectList(`search-filters/${route}`),
		items: `data.${key}`,
		entries: (rows) =>
			rows.map(({ id, search_string, created_at }) => ({
				// A search without a name is told by its ID and day.
				name: labelOf(
					search_string || `Search ${String(id)}`,
					String(created_at ?? '').slice(0, 10),
				),
				value: id,
			})),
	};
}
