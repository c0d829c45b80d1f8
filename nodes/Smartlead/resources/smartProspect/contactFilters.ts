import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { isEmpty } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { companyFilters } from './companyFilters';
import { personFilters } from './personFilters';
import { placeFilters } from './placeFilters';

/** Which contacts to search for; every filter narrows the search, its entries are alternatives. */
export const contactFilters: Field[] = [...companyFilters, ...personFilters, ...placeFilters];

const MOST_ENTRIES = 2_000;

/**
 * Takes filters that were added and left empty out of the body, and checks how long the others are.
 *
 * @throws FieldError for a filter with more entries than a search takes
 */
export function checkContactFilters(body: IDataObject): void {
	for (const { name, displayName } of contactFilters) {
		if (isEmpty(body[name])) delete body[name];
		else checkAtMost(body[name], MOST_ENTRIES, displayName);
	}
}

/** The filters of a collection that has another field beside them, sorted as a form lists them. */
export function contactFiltersWith(field: Field): Field[] {
	return [...contactFilters, field].sort((a, b) => a.displayName.localeCompare(b.displayName));
}
