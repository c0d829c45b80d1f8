import type { IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { DOUBT } from '../request/errors';
import type { Run } from '../request/run';
import { returnsFailedItems } from '../request/toolCall';
import { toNodeError } from './nodeError';

/**
 * The outcome of one item: the items that it becomes; with Continue On Fail, the error as an item;
 * without, an error that stops the run. None where the run has stopped before it was sent.
 *
 * @throws NodeApiError or NodeOperationError
 */
export async function settleItem(
	context: IExecutePaginationFunctions,
	run: Run,
	sending: Promise<INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	try {
		return await sending;
	} catch (error) {
		// Not sent, because another item has failed or the execution was cancelled. The failed item is
		// reported itself.
		if (error === run.stopReason) return [];
		const index = context.getItemIndex();
		const nodeError = toNodeError(context.getNode(), error, index);
		if (returnsFailedItems(context)) {
			// With an `error` beside `json`, n8n would not add the input's fields on the error output.
			return [{ json: { error: failedItemText(nodeError) }, pairedItem: { item: index } }];
		}
		run.stop(new Error('Another item failed'));
		throw nodeError;
	}
}

// A loop over failed items must not repeat what may have been done, so the doubt goes with the text.
function failedItemText({ message, description }: ReturnType<typeof toNodeError>): string {
	return description?.includes(DOUBT) ? `${message}. ${description}` : message;
}
