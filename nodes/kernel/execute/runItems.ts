import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { PerItemOperation } from '../definition/operation';
import type { ItemContext } from '../input/itemContext';
import { prepareItem } from '../input/prepareItem';
import type { Account, Accounts } from '../request/account';
import type { Run } from '../request/run';
import { hintAtWait, tooLongWait } from '../request/waiting';
import { toNodeError } from './nodeError';
import { batchingOf, emptyRequest } from './requestOptions';
import { sendItem } from './sendItem';
import { settleItem } from './settleItem';

// n8n answers nothing else while items are prepared or begun; a pause now and then lets it.
const ITEMS_BETWEEN_PAUSES = 20;

// What `fetchMissing` has read, such as a file to attach, is held until the request is sent.
const FETCHED_AT_ONCE = 20;

type Outcome = Promise<INodeExecutionData[]>;

type Settled = Array<PromiseSettledResult<INodeExecutionData[]>>;

/** Sends a prepared item. */
type Send = () => Outcome;

/** Checks an item, and gives what sends it. */
type Prepare = (item: ItemContext, account: PromiseSettledResult<Account>) => Send;

/** The input of an operation that sends a request an item. */
interface ItemsInput {
	context: IExecuteFunctions;
	items: ItemContext[];
	accounts: Accounts;
	run: Run;
}

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
	input: ItemsInput,
	operation: PerItemOperation,
	host: string,
): Promise<INodeExecutionData[]> {
	const { context, run } = input;
	const batching = batchingOf(context.getNodeParameter('requestOptions', 0, {}));
	const mayBeIncomplete = batching !== undefined || context.continueOnFail();

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
		? await sendInBatches(input, prepare, batching)
		: await sendAtOnce(input, prepare, operation.fetchMissing && FETCHED_AT_ONCE);
	hintAtWait(context, run);
	return outcomes.flatMap((outcome) => {
		if (outcome.status === 'rejected') throw outcome.reason;
		return outcome.value;
	});
}

/** Prepares and sends so many items at a time, and waits in between. */
async function sendInBatches(
	{ items, accounts, run }: ItemsInput,
	prepare: Prepare,
	{ size, ms }: { size: number; ms: number },
): Promise<Settled> {
	const running: Outcome[] = [];
	for (const batch of portionsOf(items, size)) {
		// A run that has stopped reports itself what has stopped it.
		if (running.length) await Promise.allSettled([run.pause(ms)]);
		if (run.stopReason) break;
		const loaded = await accounts.ofAll(batch);
		for (const [index, item] of batch.entries()) {
			running.push(handled(prepare(item, loaded[index])()));
		}
	}
	return await Promise.allSettled(running);
}

/** Prepares all items before any is sent, so that none is when one of them cannot be right. */
async function sendAtOnce(
	{ context, items, accounts, run }: ItemsInput,
	prepare: Prepare,
	lanes: number | undefined,
): Promise<Settled> {
	const loaded: Array<PromiseSettledResult<Account>> = [];
	for (const portion of portionsOf(items, ITEMS_BETWEEN_PAUSES)) {
		loaded.push(...(await accounts.ofAll(portion)));
		if (run.stopReason) return [];
	}
	const tooLong = context.continueOnFail() ? undefined : tooLongWait(run, accounts.loaded);
	if (tooLong) throw toNodeError(context.getNode(), tooLong, 0);
	const waiting: Send[] = [];
	for (const [index, item] of items.entries()) {
		if (index % ITEMS_BETWEEN_PAUSES === ITEMS_BETWEEN_PAUSES - 1) await sleep(0);
		if (run.stopReason) return [];
		waiting.push(prepare(item, loaded[index]));
	}
	return await inLanes(waiting, lanes ?? waiting.length);
}

function portionsOf<T>(all: T[], size: number): T[][] {
	const count = Math.ceil(all.length / size);
	return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Sends what waits, so many at a time, in its order. */
async function inLanes(waiting: Send[], lanes: number): Promise<Settled> {
	const outcomes: Settled = [];
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
