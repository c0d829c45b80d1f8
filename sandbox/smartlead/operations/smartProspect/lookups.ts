import {
	HEAD_COUNTS,
	INDUSTRIES,
	JOBS,
	PLACES,
	REVENUES,
	type ProspectContact,
} from '../../state/prospects';
import type { OperationHandlers, OperationRequest } from '../handler';
import { page } from '../page';

/** Texts, as the host takes its numbers. */
interface LookupQuery {
	limit: string;
	offset: string;
	search?: string;
}

const LARGEST_PAGE = 100;

const unique = (names: string[]) => [...new Set(names)].sort();

/** The names with the ids that they have in the whole list, so that a filter changes none. */
function numbered(names: string[], key: string): Array<Record<string, unknown>> {
	return names.map((name, index) => ({ id: index + 1, [key]: name }));
}

/** One page of rows, without a total: `count` is the number of rows on this page. */
function lookupAnswer(
	rows: Array<Record<string, unknown>>,
	key: string,
	query: LookupQuery,
): Record<string, unknown> {
	const [limit, offset] = [Number(query.limit), Number(query.offset)];
	const prefix = query.search?.toLowerCase() ?? '';
	const matching = rows.filter((row) => String(row[key]).toLowerCase().startsWith(prefix));
	const data = page(matching, { limit: Math.min(limit, LARGEST_PAGE), offset });
	return {
		success: true,
		message: 'Data retrieved successfully',
		data,
		pagination: {
			limit,
			offset,
			page: Math.floor(offset / limit) + 1,
			count: data.length,
		},
		search: query.search ?? null,
	};
}

function lookupOf(names: string[], key: string) {
	const rows = numbered(unique(names), key);
	return ({ query }: OperationRequest<unknown, LookupQuery>) => lookupAnswer(rows, key, query);
}

/** Whether a name is among some with commas; without any, all are. */
function isListed(names: string | undefined, name: string): boolean {
	return names === undefined || names.split(',').includes(name);
}

function getStates({ query }: OperationRequest<unknown, LookupQuery & { country?: string }>) {
	const all = numbered(unique(PLACES.map(({ state }) => state)), 'state_name');
	const rows = all.filter(({ state_name }) =>
		PLACES.some(({ country, state }) => state === state_name && isListed(query.country, country)),
	);
	return lookupAnswer(rows, 'state_name', query);
}

function getCities({
	query,
}: OperationRequest<unknown, LookupQuery & { state?: string; country?: string }>) {
	const all = numbered(unique(PLACES.map(({ city }) => city)), 'city_name');
	const rows = all.filter(({ city_name }) =>
		PLACES.some(
			({ country, state, city }) =>
				city === city_name && isListed(query.state, state) && isListed(query.country, country),
		),
	);
	return lookupAnswer(rows, 'city_name', query);
}

function getIndustries({
	query,
}: OperationRequest<unknown, LookupQuery & { withSubIndustry?: string }>) {
	const rows = INDUSTRIES.map(({ name, subIndustries }, index) => ({
		id: index + 1,
		industry_name: name,
		...(query.withSubIndustry !== 'false' && {
			sub_industry_list: subIndustries.map((each) => ({ sub_industry_name: each })),
		}),
	}));
	return lookupAnswer(rows, 'industry_name', query);
}

function getSubIndustries({
	query,
}: OperationRequest<unknown, LookupQuery & { industry_id?: string }>) {
	const rows = INDUSTRIES.flatMap(({ subIndustries }, index) =>
		subIndustries.map((sub_industry_name) => ({ sub_industry_name, industry_id: index + 1 })),
	)
		.map((row, index) => ({ id: index + 1, ...row }))
		.filter((row) => !query.industry_id || row.industry_id === Number(query.industry_id));
	const answer = lookupAnswer(rows, 'sub_industry_name', query);
	return { ...answer, industry_id: query.industry_id ?? null };
}

function getRevenue(): object {
	const data = numbered(REVENUES, 'revenue');
	return { success: true, message: 'Data retrieved successfully', data };
}

/** The longer lists, of what the contacts have, anywhere in the text; without page and ids. */
function wordsOf(key: string, wordOf: (contact: ProspectContact) => string) {
	return ({ query, state }: OperationRequest<unknown, LookupQuery>) => {
		const part = query.search?.toLowerCase() ?? '';
		const words = unique([...state.prospects.contacts.values()].map(wordOf))
			.filter((word) => word.toLowerCase().includes(part))
			.map((word) => ({ [key]: word }));
		const data = page(words, { limit: Number(query.limit), offset: Number(query.offset) });
		return { success: true, message: 'Data retrieved successfully', data };
	};
}

export const lookups: OperationHandlers = {
	'smartProspect.getDepartments': lookupOf(
		JOBS.map(({ department }) => department),
		'department_name',
	),
	'smartProspect.getCountries': lookupOf(
		PLACES.map(({ country }) => country),
		'country_name',
	),
	'smartProspect.getStates': getStates,
	'smartProspect.getCities': getCities,
	'smartProspect.getIndustries': getIndustries,
	'smartProspect.getSubIndustries': getSubIndustries,
	'smartProspect.getHeadCounts': lookupOf(HEAD_COUNTS, 'head_count'),
	'smartProspect.getLevels': lookupOf(
		JOBS.map(({ level }) => level),
		'level_name',
	),
	'smartProspect.getRevenue': getRevenue,
	'smartProspect.getCompanies': wordsOf('company_name', ({ company }) => company.name),
	'smartProspect.getDomains': wordsOf('domain_name', ({ company }) => company.website),
	'smartProspect.getJobTitles': wordsOf('job_title', ({ title }) => title),
	'smartProspect.getKeywords': wordsOf('keyword', ({ keyword }) => keyword),
};
