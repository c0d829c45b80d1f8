import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';

/**
 * What became of each lead of an import. Smartlead counts what it imported and names nobody, so
 * that the result of a lead is known only when all have the same.
 */
export function importResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const imported = Number(answer.imported ?? NaN);
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
	const number = Number(count ?? NaN);
	return Number.isNaN(number) ? 'an unknown number' : String(number);
}
