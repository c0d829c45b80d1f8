import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import { lookup, lookupAll } from './lookup';

const ROUTES = '/search-email-leads';
const LARGEST_PAGE = 100;

// The form shows the list as a whole; beyond this many, names are set with an expression.
const MOST_ROWS = 1_000;

/** Countries of the contact database; the values are the names, which the search takes. */
export async function getProspectCountryNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await names(this, 'countries', 'country_name');
}

/** States of the contact database, of the countries that are chosen beside them, if any. */
export async function getProspectStateNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const country = chosenBeside(this, 'country').join(',');
	return await names(this, 'states', 'state_name', country ? { country } : {});
}

/** Departments that contacts work in. */
export async function getProspectDepartmentNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await names(this, 'departments', 'department_name');
}

/** Seniority levels of contacts. */
export async function getProspectLevelNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await names(this, 'levels', 'level_name');
}

/** Ranges of company sizes. */
export async function getProspectHeadCountNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await names(this, 'head-counts', 'head_count');
}

/** Ranges of company revenues. */
export async function getProspectRevenueNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	// The one list that has no pages and refuses their parameters.
	const rows = await lookup(this, { host: 'smartProspect', path: `${ROUTES}/revenue` }, {}, 'data');
	return rows.map((row) => toOption(row.revenue));
}

/** Industries of companies. */
export async function getProspectIndustryNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await names(this, 'industries', 'industry_name');
}

/** Sub-industries of companies, of the industries that are chosen beside them, if any. */
export async function getProspectSubIndustryNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = chosenBeside(this, 'companyIndustry');
	if (!chosen.length) return await names(this, 'sub-industries', 'sub_industry_name');
	// Their own route takes one industry, by the ID that the form does not have.
	const industries = await rows(this, 'industries', { withSubIndustry: 'true' });
	const found = industries
		.filter(({ industry_name }) => chosen.includes(String(industry_name)))
		.flatMap(({ sub_industry_list }) => (sub_industry_list ?? []) as IDataObject[])
		.map(({ sub_industry_name }) => String(sub_industry_name));
	return [...new Set(found)].map(toOption);
}

async function names(
	context: ILoadOptionsFunctions,
	route: string,
	key: string,
	qs: IDataObject = {},
): Promise<INodePropertyOptions[]> {
	return (await rows(context, route, qs)).map((row) => toOption(row[key]));
}

async function rows(
	context: ILoadOptionsFunctions,
	route: string,
	qs: IDataObject,
): Promise<IDataObject[]> {
	const path = `${ROUTES}/${route}`;
	return await lookupAll(context, { host: 'smartProspect', path }, LARGEST_PAGE, MOST_ROWS, qs);
}

function toOption(name: unknown): INodePropertyOptions {
	return { name: String(name), value: String(name) };
}

/** What is chosen in a list of the same collection; nothing while an expression stands there. */
function chosenBeside(context: ILoadOptionsFunctions, name: string): string[] {
	const value: unknown = context.getCurrentNodeParameter(`&${name}`);
	return Array.isArray(value) && !value.some(isObject) ? value.map(String) : [];
}
