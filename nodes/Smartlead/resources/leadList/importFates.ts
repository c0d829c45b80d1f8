import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';

/**
 * What became of each lead of an import. Smartlead counts what it imported and names nobody, so
 * that the fate of a lead is known only when all shared it.
 */
export function importFates(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const imported = Number(answer.imported ?? NaN);
	const fate =
		imported === entries.length
			? { status: 'imported' }
			: {
					status: 'unknown',
					reason: `Smartlead imported ${counted(imported)} of the ${entries.length} leads of this request (${counted(answer.duplicates)} duplicates, ${counted(answer.blocked)} blocked) and does not say which`,
				};
	return entries.map(() => fate);
}

function counted(count: unknown): string {
	const number = Number(count ?? NaN);
	return Number.isNaN(number) ? 'an unknown number' : String(number);
}
