import type { IDataObject } from 'n8n-workflow';

import { filters } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import type { Paging } from '../../../kernel/definition/paging';
import type { Prepared } from '../../../kernel/definition/sources';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { MOST_CHARACTERS } from './searchName';

/** How the lists of places, industries and the like come in pages. */
export const lookupPaging: Paging = { style: 'offset', max: 100 };

/** Filter of a list by how its names begin; check it with `checkLookup`. */
export const beginsWith: Field = {
	displayName: 'Begins With',
	name: 'search',
	type: 'string',
	default: '',
	placeholder: 'e.g. Po',
	description: 'Only names that begin with this text, of at most 255 characters',
	routing: { send: { type: 'query', property: 'search' } },
};

/** The filters of lists that can be searched in no other way. */
export const beginsWithFilters: Field = filters([beginsWith]);

/** The filters of the longer lists: companies, domains, job titles, keywords. */
export const searchFilters: Field = filters([
	{
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		placeholder: 'e.g. logi',
		description:
			'Only entries that match this text; whether at the beginning or anywhere, Smartlead does not say',
		routing: { send: { type: 'query', property: 'search' } },
	},
]);

/**
 * Checks the text that names begin with, and joins lists by commas, as the lookups take them.
 *
 * @throws FieldError for texts that are longer than Smartlead takes
 */
export function checkLookup({ filters }: IDataObject, { qs }: Prepared): void {
	checkLength(objectOf(filters).search, MOST_CHARACTERS, beginsWith.displayName);
	const lists = { country: 'Country Names or IDs', state: 'State Names or IDs' };
	for (const [name, label] of Object.entries(lists)) {
		const names = qs[name];
		if (!Array.isArray(names)) continue;
		if (isEmpty(names)) delete qs[name];
		else qs[name] = names.join(',');
		checkLength(qs[name], MOST_CHARACTERS, label);
	}
}
