import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { labelOf } from './labels';
import { lookup } from './lookup';

const ROUTES = '/search-email-leads';
const ROWS_A_PAGE = 100;

/** Recent searches for contacts by name and day; values are filter IDs. */
export async function searchRecentProspectSearches(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searches(this, ['recent-searches', 'recentSearches'], filter, paginationToken);
}

/** Saved searches for contacts. */
export async function searchSavedProspectSearches(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searches(this, ['saved-searches', 'savedSearches'], filter, paginationToken);
}

/** Searches whose contacts were fetched. */
export async function searchFetchedProspectSearches(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searches(this, ['fetched-searches', 'fetchedLeads'], filter, paginationToken);
}

/**
 * A page at a time, in the order of the API, which is no name's. It has no search for them, so the
 * filter is applied to each page.
 */
async function searches(
	context: ILoadOptionsFunctions,
	[route, items]: [route: string, items: string],
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const offset = Number(paginationToken ?? 0);
	const path = `${ROUTES}/search-filters/${route}`;
	const page = { limit: ROWS_A_PAGE, offset };
	const rows = await lookup(context, { host: 'smartProspect', path }, page, `data.${items}`);
	const entries = rows.map(({ id, search_string, created_at }) => ({
		// A search without a name is told by its ID and day.
		name: labelOf(search_string || `Search ${id as number}`, String(created_at ?? '').slice(0, 10)),
		value: id as number,
	}));
	const wanted = filter?.trim().toLowerCase() ?? '';
	const results = entries.filter(
		({ name, value }) => name.toLowerCase().includes(wanted) || String(value) === wanted,
	);
	return { results, ...nextPage(offset, rows) };
}

/** Industries of the contact database, searched by Smartlead by how they begin; values are IDs. */
export async function searchProspectIndustries(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const offset = Number(paginationToken ?? 0);
	const wanted = filter?.trim();
	const qs = { limit: ROWS_A_PAGE, offset, ...(wanted && { search: wanted }) };
	const rows = await lookup(
		this,
		{ host: 'smartProspect', path: `${ROUTES}/industries` },
		qs,
		'data',
	);
	const results = rows.map(({ id, industry_name }) => ({
		name: String(industry_name),
		value: id as number,
	}));
	return { results, ...nextPage(offset, rows) };
}

function nextPage(offset: number, rows: unknown[]): Pick<INodeListSearchResult, 'paginationToken'> {
	return rows.length === ROWS_A_PAGE ? { paginationToken: String(offset + rows.length) } : {};
}
