import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';
import { exactNumber } from '../../../kernel/definition/values';

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
	const result = { ...resultOf(answer, entries.length), ...(batchId !== undefined && { batchId }) };
	return entries.map(() => result);
}

function resultOf(answer: IDataObject, sent: number): IDataObject {
	const queued = exactNumber(answer.successCount);
	const failed = exactNumber(answer.failedCount);
	if (queued === sent && !failed) return { status: 'queued' };
	if (failed === sent && !queued) {
		return { status: 'failed', reason: 'AutoSend took none of the emails of this request' };
	}
	const many = Number.isInteger(queued) ? String(queued) : 'an unknown number';
	return {
		status: 'unknown',
		reason: `AutoSend took ${many} of the ${sent} emails of this request and does not say which`,
	};
}
