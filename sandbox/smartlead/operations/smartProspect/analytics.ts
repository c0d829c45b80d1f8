import type { OperationRequest } from '../handler';
import { metricsOf } from './contactViews';
import { contactsOf, requireSearch } from './requireSearch';

const MOST_A_DAY = 10_000;

/** Counts since the seed, as those of this month; the month before has none. */
export function getSearchAnalytics({
	query,
	state,
}: OperationRequest<unknown, { filter_id?: string }>): object {
	const { searches, credits } = state.prospects;
	const fetchedIn = [...searches.values()].flatMap(({ fetchedIds }) => [...fetchedIds]);
	const all = metricsOf(contactsOf(state, fetchedIn));
	const chosen = query.filter_id ? requireSearch(state, Number(query.filter_id)) : undefined;
	const inSearch = metricsOf(contactsOf(state, chosen?.fetchedIds ?? []));
	return {
		success: true,
		message: 'Data retrieved successfully',
		data: {
			leadsFound: trendOf(all.totalContacts),
			emailsFetched: trendOf(all.totalEmails),
			availableCredits: {
				available: credits.total - credits.used,
				total: credits.total,
				used: credits.used,
			},
			leadsFoundToday: all.totalContacts,
			filterData: { leadsFound: inSearch.totalContacts, emailsFetched: inSearch.totalEmails },
			maxDailyFetchLimit: MOST_A_DAY,
			maxSingleFetchLimit: MOST_A_DAY,
		},
	};
}

function trendOf(current: number): object {
	return {
		current,
		previousMonth: 0,
		percentageChange: 100,
		percentageChangeText: '+100%',
		trend: 'increase',
		total: current,
	};
}
