import type { IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

import type { OperationDefinition, ResourceDefinition } from '../definition/operation';
import type { Service } from '../definition/service';
import { itemContext } from '../input/itemContext';
import { Accounts } from '../request/account';
import { attemptsOf } from '../request/attempts';
import { createRun } from '../request/run';
import { runBulk } from './runBulk';
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
	service: Service,
): NonNullable<INodeType['customOperations']> {
	return Object.fromEntries(
		resources.map(({ value, host, operations }) => [
			value,
			Object.fromEntries(
				operations.map((operation) => [
					operation.value,
					async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
						return [await runAll(this, operation, host, service)];
					},
				]),
			),
		]),
	);
}

async function runAll(
	context: IExecuteFunctions,
	operation: OperationDefinition,
	host: string,
	service: Service,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData().map((_, index) => itemContext(context, index));
	const run = createRun(context.getExecutionCancelSignal(), attemptsOf(context));
	const accounts = new Accounts(service);
	if (!operation.bulk) {
		return await runItems({ context, items, accounts, run }, operation, host);
	}
	const entries = items.map((item) => ({
		index: item.getItemIndex(),
		json: item.getInputData().json,
		reader: item,
		account: async () => await accounts.of(item),
	}));
	return await runBulk({ context, items: entries, run }, operation, host);
}
