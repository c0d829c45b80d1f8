import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { OperationDefinition } from '../definition/operation';
import type { Service } from '../definition/service';
import type { Account } from '../request/account';
import { itemContext } from '../input/itemContext';
import type { ItemsRun } from './itemsRun';
import { createItemsRun } from './itemsRun';
import { toNodeError } from './nodeError';
import { prepareItem, readerOf } from '../input/prepareItem';
import { batchingOf, emptyRequest } from './requestOptions';
import { sendItem } from './sendItem';
import { settleItem } from './settleItem';
import { hintAtWait } from '../request/waiting';

// n8n answers nothing else while items are prepared or begun; a pause now and then lets it.
const ITEMS_BETWEEN_PAUSES = 20;

// What `complete` has read, such as a file to attach, is held until the request is sent.
const COMPLETED_AT_ONCE = 20;

type Outcome = Promise<INodeExecutionData[]>;

/**
 * Runs an operation that sends a request an item: checks all items, then sends them all, as the
 * rate limiter lets them go. With the batching of n8n's Request Options, batch by batch.
 *
 * n8n's routing could do the same. For each item it walks all properties of the node twice, though,
 * and evaluates what the user entered once for every property of that name, shown or not; see
 * `bench/RESULTS.md`.
 *
 * @throws NodeApiError or NodeOperationError of the first failed item without Continue On Fail
 */
export async function runItems(
	context: IExecuteFunctions,
	operation: OperationDefinition,
	host: string,
	service: Service,
): Promise<INodeExecutionData[]> {
	const count = context.getInputData().length;
	const batching = batchingOf(context.getNodeParameter('requestOptions', 0, {}));
	const mayBeIncomplete = batching !== undefined || context.continueOnFail();
	const itemsRun = createItemsRun(context, service, count, mayBeIncomplete);
	const account = await accountOf(itemsRun);
	const { size, ms } = batching ?? { size: ITEMS_BETWEEN_PAUSES, ms: 0 };

	/** Checks an item, and gives what sends it, or tells what is wrong with it. */
	const prepare = (index: number): (() => Outcome) => {
		const item = itemContext(context, index);
		const settle = async (work: () => Outcome) => await settleItem(item, itemsRun, work);
		try {
			if (account instanceof Error) throw account;
			const reader = readerOf(item);
			const options = emptyRequest(operation, host, account, reader);
			const values = prepareItem(reader, operation, options);
			const work = async () => await sendItem(item, operation, values, options, itemsRun);
			return async () => await settle(work);
		} catch (error) {
			if (!mayBeIncomplete) throw toNodeError(context.getNode(), error, index);
			return async () => await settle(async () => await Promise.reject(error));
		}
	};

	const waiting: Array<() => Outcome> = [];
	const running: Outcome[] = [];
	for (let index = 0; index < count && !itemsRun.run.stopReason; index++) {
		if (index > 0 && index % size === 0) await sleep(ms);
		const send = prepare(index);
		itemsRun.started++;
		if (batching) running.push(handled(send()));
		else waiting.push(send);
	}
	const lanes = operation.complete ? COMPLETED_AT_ONCE : waiting.length;
	const outcomes = batching ? await Promise.allSettled(running) : await inLanes(waiting, lanes);
	if (!(account instanceof Error)) hintAtWait(context, account, itemsRun.run);
	return outcomes.flatMap((outcome) => {
		if (outcome.status === 'rejected') throw outcome.reason;
		return outcome.value;
	});
}

/** Sends what waits, so many at a time, in its order. */
async function inLanes(
	waiting: Array<() => Outcome>,
	lanes: number,
): Promise<Array<PromiseSettledResult<INodeExecutionData[]>>> {
	const outcomes: Array<PromiseSettledResult<INodeExecutionData[]>> = [];
	let next = 0;
	const lane = async () => {
		while (next < waiting.length) {
			const index = next++;
			[outcomes[index]] = await Promise.allSettled([waiting[index]()]);
		}
	};
	const running: Array<Promise<void>> = [];
	while (running.length < lanes) {
		running.push(lane());
		if (running.length % ITEMS_BETWEEN_PAUSES === 0) await sleep(0);
	}
	await Promise.all(running);
	return outcomes;
}

/** The account, or why there is none: each item says so. */
async function accountOf(itemsRun: ItemsRun): Promise<Account | Error> {
	try {
		return await itemsRun.account();
	} catch (error) {
		return error as Error;
	}
}

/** It may fail before anybody looks at it, which Node.js would take for an unhandled rejection. */
function handled(outcome: Outcome): Outcome {
	outcome.catch(() => {});
	return outcome;
}
