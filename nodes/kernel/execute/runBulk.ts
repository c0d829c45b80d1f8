import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	INodeExecutionData,
} from 'n8n-workflow';
import { NodeApiError, sleep } from 'n8n-workflow';

import type { PerRunOperation } from '../definition/operation';
import type { BulkItem, SentEntry } from '../output/bulkItems';
import { bulkItems, itemsOf } from '../output/bulkItems';
import type { Account } from '../request/account';
import { atMostOnce } from '../request/attempts';
import { giveHint } from '../request/hint';
import { request } from '../request/request';
import type { Run } from '../request/run';
import type { Session } from '../request/session';
import { returnsFailedItems } from '../request/toolCall';
import { hintAtWait, tooLongWait } from '../request/waiting';
import type { BulkRequest, InputItem } from './bulkRequests';
import { bodyWith, BulkRequests } from './bulkRequests';
import { toNodeError } from './nodeError';

/** The input of a bulk operation: all items of a node, or the one of a tool call. */
export interface BulkInput {
	context: IExecuteFunctions | IExecutePaginationFunctions;
	items: InputItem[];
	run: Run;
}

/** A request that failed. */
interface Failed {
	request: BulkRequest;
	error: unknown;
}

// n8n answers nothing else while items are prepared; a pause now and then lets it.
const ITEMS_BETWEEN_PAUSES = 200;

/**
 * Runs a bulk operation: checks all items, then sends their entries in as few requests as the API
 * allows, and tells for each input item what became of it, in the order of the input.
 *
 * A request whose answer was lost is not sent again, since it may have been carried out. With
 * Continue On Fail its items say so and the others go on; without, the run ends there and the error
 * says how far it came.
 *
 * @throws NodeApiError or NodeOperationError without Continue On Fail
 */
export async function runBulk(
	input: BulkInput,
	operation: PerRunOperation,
	host: string,
): Promise<INodeExecutionData[]> {
	const { context, items, run } = input;
	// An expression may give something else when n8n tries again, and what was sent already would then
	// be sent in other company.
	const identity = ['requests of', ...items.map(({ index }) => index)];
	const { requests, said, failed, leftOut } = await atMostOnce(
		run.attempts,
		identity,
		async () => await prepareAll(input, operation, host),
	);
	const output = new BulkOutput();
	for (const { account, item } of said) output.put(account, item);
	for (const { item, error } of failed) output.fail(item, error);

	const accounts = requests.map(({ account }) => account);
	const tooLong = returnsFailedItems(context) ? undefined : tooLongWait(run, accounts);
	if (tooLong) throw toNodeError(context.getNode(), tooLong, 0);
	await sendAll(input, operation, requests, output);
	hintAtWait(context, run);
	const { leftOutHint } = operation.bulk;
	if (leftOutHint && leftOut.size) giveHint(context, leftOutHint([...leftOut]));
	return items.flatMap(({ index }) => output.of(index));
}

/** The checked items of a node. */
interface Prepared {
	requests: BulkRequest[];
	/** Of what is not sent. */
	said: Array<{ account: Account; item: BulkItem }>;
	failed: Array<{ item: number; error: string }>;
	leftOut: Set<string>;
}

/** @throws NodeOperationError for an item that cannot be right, without Continue On Fail */
async function prepareAll(
	{ context, items }: BulkInput,
	operation: PerRunOperation,
	host: string,
): Promise<Prepared> {
	const all = new BulkRequests(operation, host);
	const said: Prepared['said'] = [];
	const failed: Prepared['failed'] = [];
	for (const [position, item] of items.entries()) {
		if (position % ITEMS_BETWEEN_PAUSES === ITEMS_BETWEEN_PAUSES - 1) await sleep(0);
		try {
			const account = await item.account();
			for (const json of all.add(item, account)) {
				said.push({ account, item: { json, of: item.index } });
			}
		} catch (error) {
			const nodeError = toNodeError(context.getNode(), error, item.index);
			if (!returnsFailedItems(context)) throw nodeError;
			failed.push({ item: item.index, error: nodeError.message });
		}
	}
	return { requests: all.list(), said, failed, leftOut: all.leftOut };
}

/** Output items by the input item behind which they come. */
class BulkOutput {
	private readonly items = new Map<number, INodeExecutionData[]>();

	/** Adds what an account's answer says, without its secrets. */
	put({ withoutSecrets }: Account, { json, of, all = [] }: BulkItem): void {
		const pairedItem = all.length > 1 ? all.map((item) => ({ item })) : { item: of };
		this.add(of, { json: withoutSecrets(json) as IDataObject, pairedItem });
	}

	/** Adds an item that says why an input item failed. */
	fail(item: number, error: string): void {
		// With other keys beside `error`, n8n would not take the item for a failed one.
		this.add(item, { json: { error }, pairedItem: { item } });
	}

	private add(of: number, output: INodeExecutionData): void {
		const before = this.items.get(of);
		if (before) before.push(output);
		else this.items.set(of, [output]);
	}

	of(item: number): INodeExecutionData[] {
		return this.items.get(item) ?? [];
	}
}

async function sendAll(
	{ context, run }: BulkInput,
	operation: PerRunOperation,
	requests: BulkRequest[],
	output: BulkOutput,
): Promise<void> {
	const { bulk, effects } = operation;
	const mayGoOn = returnsFailedItems(context);
	const failures: Failed[] = [];
	let done = 0;
	const sending = requests.map(async (each, index) => {
		const { account, entries, options, summary } = each;
		const identity = [index, ...itemsOf(entries)];
		const session: Session = { context, run, account, itemIndex: entries[0].item, identity };
		try {
			const sent = { ...options, body: bodyWith(each) };
			const answer = await request(session, sent, effects);
			done += entries.length;
			const list = { body: options.body as IDataObject, entries, summary };
			for (const item of bulkItems(bulk, answer.body, list)) output.put(account, item);
		} catch (error) {
			failures.push({ request: each, error });
			if (!mayGoOn) run.stop(new Error('Another request failed'));
		}
	});
	await Promise.all(sending);

	if (!mayGoOn) return throwFirst(context, run, failures, done, requests.length > 1);
	for (const { request: each, error } of failures) {
		if (error === run.stopReason) continue;
		const { message, description } = toNodeError(context.getNode(), error, each.entries[0].item);
		const words = `${message}. ${description ?? ''}`.trim();
		for (const item of itemsOf(each.entries)) output.fail(item, words);
	}
}

function throwFirst(
	context: BulkInput['context'],
	run: Run,
	failures: Failed[],
	done: number,
	hasOthers: boolean,
): void {
	// Not sent, because the execution was cancelled, or another item has failed and is reported itself.
	const first = failures.find(({ error }) => error !== run.stopReason);
	if (!first) return;
	const { entries } = first.request;
	const error = howFar(first.error, done, entries, hasOthers);
	throw toNodeError(context.getNode(), error, entries[0].item);
}

function howFar(error: unknown, done: number, entries: SentEntry[], hasOthers: boolean): unknown {
	if (!(error instanceof NodeApiError)) return error;
	const [first, last] = [entries[0].item, entries[entries.length - 1].item];
	const others = hasOthers ? ` ${done} entries of other requests were taken.` : '';
	const which =
		hasOthers || first !== last
			? ` This request held those of items ${first} to ${last}. Set 'On Error' to continue to see what became of each item.`
			: '';
	// Another try by n8n may report the same error again.
	if (!which || !error.description?.endsWith(which.trim())) {
		error.description = `${error.description ?? ''}${others}${which}`.trim();
	}
	return error;
}
