import type { SmartleadState } from '../../state';
import {
	newProspectSearch,
	type ProspectFilters,
	type ProspectSearch,
} from '../../state/prospects';
import type { OperationRequest } from '../handler';
import { page } from '../page';
import { metricsOf } from './contactViews';
import { contactsOf, requireSearch } from './requireSearch';

type ListRequest = OperationRequest<unknown, { limit: string; offset: string }>;
type ToRow = (search: ProspectSearch, state: SmartleadState) => object;

/** A list of searches, latest first, under its own name in the answer. */
export function listOf(
	key: string,
	isListed: (search: ProspectSearch) => boolean,
	toRow: ToRow = searchView,
) {
	return ({ query, state }: ListRequest): object => {
		const matching = [...state.prospects.searches.values()].filter(isListed).reverse();
		const rows = page(matching, { limit: Number(query.limit), offset: Number(query.offset) });
		return {
			success: true,
			message: 'Data retrieved successfully',
			data: { [key]: rows.map((search) => toRow(search, state)), totalCount: matching.length },
		};
	};
}

function searchView(search: ProspectSearch): object {
	const { id, search_string, filter_details, created_at, updated_at } = search;
	return { id, search_string, filter_details, created_at, updated_at };
}

/** A fetched search, with what was found. */
export function fetchedView(search: ProspectSearch, state: SmartleadState): object {
	return {
		...searchView(search),
		user_id: state.userId,
		type: search.isSaved ? 'saved' : 'recent',
		include_owned: false,
		is_saved: search.isSaved,
		is_fetched: true,
		fetch_details: fetchDetails(search, state),
	};
}

function fetchDetails(search: ProspectSearch, state: SmartleadState): object {
	const metrics = metricsOf(contactsOf(state, search.fetchedIds));
	return {
		metrics,
		leads_found: metrics.totalContacts,
		email_fetched: metrics.totalEmails,
	};
}

/** Stores filters without searching. */
export function saveSearch({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, ProspectFilters & { search_string: string }>): object {
	const { search_string, ...filters } = body;
	const id = state.ids.take('prospectSearch');
	const search = newProspectSearch(id, filters, [], now.toISOString());
	state.prospects.searches.set(id, { ...search, search_string, isSaved: true });
	return { success: true, message: 'Search saved successfully' };
}

/** Renames a saved or a fetched search. */
export function renameSearch(message: string) {
	return ({
		params,
		body,
		state,
		now,
	}: OperationRequest<{ id: string }, unknown, { search_string: string }>): object => {
		const search = requireSearch(state, Number(params.id));
		search.search_string = body.search_string;
		search.updated_at = now.toISOString();
		return { success: true, message };
	};
}

/** Nothing changes that another route shows. */
export function reviewContacts({ params, state }: OperationRequest<{ filter_id: string }>): object {
	const search = requireSearch(state, Number(params.filter_id));
	const fates = contactsOf(state, search.fetchedIds).map(({ fate }) => fate);
	return {
		success: true,
		message: 'Contacts reviewed successfully',
		data: {
			filter_id: search.id,
			records_updated: search.contactIds.length,
			fetch_details: {
				...fetchDetails(search, state),
				catch_all_status_list: [],
				verification_status_list: [...new Set(fates.filter((fate) => fate !== 'none'))],
			},
		},
	};
}
