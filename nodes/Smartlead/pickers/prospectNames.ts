import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../../kernel/definition/values';
import { chosenBeside } from '../../kernel/pickers/chosen';
import type { DependentPicker, EntryOfRow, Picker } from '../../kernel/pickers/picker';
import { prospectList } from './prospectList';

// The search for contacts takes names, so these are the values.

/** Countries of the contact database. */
export const prospectCountries = names('countries', 'country_name');

/** States of the contact database, of the countries that are chosen beside them, if any. */
export const prospectStates: DependentPicker = (context) => {
	const country = chosenBeside(context, 'country').join(',');
	return names('states', 'state_name', country ? { country } : {});
};

/** Departments that contacts work in. */
export const prospectDepartments = names('departments', 'department_name');

/** Seniority levels of contacts. */
export const prospectLevels = names('levels', 'level_name');

/** Ranges of company sizes. */
export const prospectHeadCounts = names('head-counts', 'head_count');

/** Ranges of company revenues. */
export const prospectRevenues: Picker = {
	...names('revenue', 'revenue'),
	// The one list that has no pages and refuses their parameters.
	paging: undefined,
};

/** Industries of companies. */
export const prospectIndustryNames = names('industries', 'industry_name');

/** Sub-industries of companies, of the industries that are chosen beside them, if any. */
export const prospectSubIndustries: DependentPicker = (context) => {
	const chosen = chosenBeside(context, 'companyIndustry');
	if (!chosen.length) return names('sub-industries', 'sub_industry_name');
	return {
		// Their own route takes one industry, by the ID that the form does not have.
		...prospectList('industries'),
		parameters: { withSubIndustry: 'true' },
		entries: (industries) => {
			const found = industries
				.filter(({ industry_name }) => chosen.includes(String(industry_name)))
				.flatMap(({ sub_industry_list }) => objectsIn(sub_industry_list))
				.map(({ sub_industry_name }) => String(sub_industry_name));
			return [...new Set(found)].map(toEntry);
		},
	};
};

function names(route: string, key: string, parameters: IDataObject = {}): Picker {
	return {
		...prospectList(route),
		parameters,
		entries: (rows) => rows.map((row) => toEntry(row[key])),
	};
}

function toEntry(name: unknown): EntryOfRow {
	return { name: String(name), value: String(name) };
}
