import type { IDataObject } from 'n8n-workflow';

import type { Simplified } from '../definition/output';
import { exactNumber, isEmpty, valueAt } from '../definition/values';

/**
 * The few fields of a row that most workflows need, with counters as numbers. A row that has none
 * of them is of another shape than known, and stays as it is rather than get lost.
 */
export function simplified(row: IDataObject, { fields, counters = [] }: Simplified): IDataObject {
	const simple: IDataObject = {};
	for (const [name, path] of Object.entries(fields)) {
		const value = valueAt(row, path) as IDataObject[string];
		if (value === undefined) continue;
		simple[name] = counters.includes(name) ? exactNumber(value) : value;
	}
	return isEmpty(simple) ? row : simple;
}
