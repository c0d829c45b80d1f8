import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { PerItemOperation } from '../definition/operation';
import type { Service } from '../definition/service';
import type { ItemContext } from '../input/itemContext';
import { itemContext } from '../input/itemContext';
import { prepareItem } from '../input/prepareItem';
import type { Account } from '../request/account';
import { hintAtWait } from '../request/waiting';
import type { ItemsRun } from './itemsRun';
import { createItemsRun } from './itemsRun';
import { toNodeError } from './nodeError';
import { batchingOf, emptyRequest } from './requestOptions';
import { sendItem } from './sendItem';
import { settleItem } from './settleItem';

// n8n answers nothing else while items are prepared or begun; a pause now and then lets it.
const ITEMS_BETWEEN_PAUSES = 20;

// What `fetchMissing` has read, such as a file to attach, is held until the request is sent.
const FETCHED_AT_ONCE = 20;

type Outcome = Promise<INodeExecutionData[]>;

/** Sends a prepared item. */
type Send = () => Outcome;

/** Checks an item, and gives what sends it. */
type Prepare = (item: ItemContext, account: PromiseSettledResult<Account>) => Send;

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
	operation: PerItemOperation,
	host: string,
	service: Service,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData().map((_, index) => itemContext(context, index));
	const batching = batchingOf(context.getNodeParameter('requestOptions', 0, {}));
	const mayBeIncomplete = batching !== undefined || context.continueOnFail();
	const itemsRun = createItemsRun(context, service, items.length, mayBeIncomplete);
	const { run } = itemsRun;

	const prepare: Prepare = (item, account) => {
		try {
			if (account.status === 'rejected') throw account.reason;
			const options = emptyRequest(operation, host, account.value, item);
			const values = prepareItem(item, operation, options);
			const request = { operation, values, options };
			return async () => await settleItem(item, run, sendItem(item, run, account.value, request));
		} catch (error) {
			if (!mayBeIncomplete) throw toNodeError(context.getNode(), error, item.getItemIndex());
			return async () => await settleItem(item, run, Promise.reject(error));
		}
	};

	const outcomes = batching
		? await sendInBatches(items, itemsRun, prepare, batching)
		: await sendAtOnce(items, itemsRun, prepare, operation.fetchMissing && FETCHED_AT_ONCE);
	hintAtWait(context, run);
	return outcomes.flatMap((outcome) => {
		if (outcome.status === 'rejected') throw outcome.reason;
		return outcome.value;
	});
}

/** Prepares and sends so many items at a time, and waits in between. */
async function sendInBatches(
	items: ItemContext[],
	{ run, load }: ItemsRun,
	prepare: Prepare,
	{ size, ms }: { size: number; ms: number },
): Promise<Array<PromiseSettledResult<INodeExecutionData[]>>> {
	const running: Outcome[] = [];
	for (const batch of portionsOf(items, size)) {
		// A run that has stopped reports itself what has stopped it.
		if (running.length) await Promise.allSettled([run.pause(ms)]);
		if (run.stopReason) break;
		const accounts = await Promise.allSettled(batch.map(load));
		for (const [index, item] of batch.entries()) {
			running.push(handled(prepare(item, accounts[index])()));
		}
	}
	return await Promise.allSettled(running);
}

/** Prepares all items before any is sent, so that none is when one of them cannot be right. */
async function sendAtOnce(
	items: ItemContext[],
	{ run, ready, load }: ItemsRun,
	prepare: Prepare,
	lanes: number | undefined,
): Promise<Array<PromiseSettledResult<INodeExecutionData[]>>> {
	const accounts: Array<PromiseSettledResult<Account>> = [];
	for (const portion of portionsOf(items, ITEMS_BETWEEN_PAUSES)) {
		if (run.stopReason) return [];
		accounts.push(...(await Promise.allSettled(portion.map(load))));
	}
	const [enough] = await Promise.allSettled([ready()]);
	const waiting: Send[] = [];
	for (const [index, item] of items.entries()) {
		if (index % ITEMS_BETWEEN_PAUSES === ITEMS_BETWEEN_PAUSES - 1) await sleep(0);
		if (run.stopReason) return [];
		waiting.push(prepare(item, enough.status === 'rejected' ? enough : accounts[index]));
	}
	return await inLanes(waiting, lanes ?? waiting.length);
}

function portionsOf<T>(all: T[], size: number): T[][] {
	const count = Math.ceil(all.length / size);
	return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Sends what waits, so many at a time, in its order. */
async function inLanes(
	waiting: Send[],
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

/** It may fail before anybody looks at it, which Node.js would take for an unhandled rejection. */
function handled(outcome: Outcome): Outcome {
	outcome.catch(() => {});
	return outcome;
}
