import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';

/**
 * The n8n error for whatever went wrong with an item: the API's as it is, an input that cannot be
 * right with its field, the item and the fix.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError) return error;
	const { message, description } = error as Error & { description?: string };
	return new NodeOperationError(node, `${message} [item ${itemIndex}]`, {
		description: error instanceof FieldError ? error.fix : description,
		itemIndex,
	});
}
