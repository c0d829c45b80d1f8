import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';
import { exactNumber } from '../../../kernel/definition/values';

/**
 * What became of each lead of an import. Smartlead counts what it imported and names nobody, so
 * that the result of a lead is known only when all have the same.
 */
export function importResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const imported = exactNumber(answer.imported);
	const result =
		imported === entries.length
			? { status: 'imported' }
			: {
					status: 'unknown',
					reason: `Smartlead imported ${counted(imported)} of the ${entries.length} leads of this request (${counted(answer.duplicates)} duplicates, ${counted(answer.blocked)} blocked) and does not say which`,
				};
	return entries.map(() => result);
}

function counted(count: unknown): string {
	const number = exactNumber(count);
	return typeof number === 'number' ? String(number) : 'an unknown number';
}
