import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';
import { countedResult } from '../../checks/countedResult';

/** What is said of an email that the input has twice, to the last word. */
export const REPEATED_EMAIL: IDataObject = {
	status: 'duplicateInInput',
	reason: 'Another item is the same email to the same address; see what became of that one',
};

/**
 * What became of each email of a request. The answer only counts them, so where some were taken and
 * some were not it proves nothing of any.
 */
export function bulkResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const { batchId } = answer;
	const result = {
		...countedResult(answer, entries.length, 'queued', 'emails'),
		...(batchId !== undefined && { batchId }),
	};
	return entries.map(() => result);
}
