import type { IDataObject } from 'n8n-workflow';

import { exactNumber } from '../../kernel/definition/values';

/**
 * What an answer proves of every entry of its request by counting alone: that all were taken, or
 * none. Where some were and some were not, nothing is known of any.
 *
 * @param sent how many entries the request had
 * @param taken the status of those that were taken
 * @param things what the entries are, in the plural
 */
export function countedResult(
	answer: IDataObject,
	sent: number,
	taken: string,
	things: string,
): IDataObject {
	const done = exactNumber(answer.successCount);
	const failed = exactNumber(answer.failedCount);
	if (done === sent && !failed) return { status: taken };
	if (failed === sent && !done) {
		return { status: 'failed', reason: `AutoSend took none of the ${things} of this request` };
	}
	const many = Number.isInteger(done) ? String(done) : 'an unknown number';
	return {
		status: 'unknown',
		reason: `AutoSend took ${many} of the ${sent} ${things} of this request and does not say which`,
	};
}
