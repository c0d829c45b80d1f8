import type { IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

import type { ResourceDefinition } from '../definition/operation';
import { isBulk, runBulk } from './runBulk';
import { itemContext } from '../input/itemContext';
import { readerOf } from '../input/prepareItem';
import { runItems } from './runItems';

/**
 * The operations as n8n's custom operations, which get all input items at once where a declarative
 * operation gets one: a bulk operation sends many items in one request, and any other prepares its
 * items without n8n's walk over all properties (see `runItems`). Some of n8n's roads pass over
 * custom operations and take the declarative one, which does the same for an item (see
 * `runOperation`).
 */
export function customOperations(
	resources: ResourceDefinition[],
): NonNullable<INodeType['customOperations']> {
	return Object.fromEntries(
		resources.map(({ value, host, operations }) => [
			value,
			Object.fromEntries(
				operations.map((operation) => [
					operation.value,
					async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
						if (!isBulk(operation)) return [await runItems(this, operation, host)];
						const items = this.getInputData().map(({ json }, index) => ({
							index,
							json,
							reader: readerOf(itemContext(this, index)),
						}));
						return [await runBulk({ context: this, items }, operation, host)];
					},
				]),
			),
		]),
	);
}
