import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
	IPairedItemData,
} from 'n8n-workflow';
import { deepCopy, NodeApiError, sleep } from 'n8n-workflow';

import type { Bulk, BulkEntry } from '../definition/bulk';
import type { ParameterReader } from '../input/checkFields';
import { fillPath } from '../definition/endpoint';
import type { OperationDefinition } from '../definition/operation';
import type { Account } from '../request/account';
import { loadAccount } from '../request/account';
import { attemptsOf } from '../request/attempts';
import type { Host } from '../../Smartlead/api/hosts';
import { toNodeError } from './nodeError';
import { toJson, unwrapped } from '../output/output';
import { prepareItem } from '../input/prepareItem';
import { request } from '../request/request';
import { emptyRequest } from './requestOptions';
import type { Run } from '../request/run';
import { createRun } from '../request/run';
import { withoutSecrets } from '../request/secrets';
import { returnsFailedItems } from '../request/toolCall';
import { setAt } from '../definition/values';
import { hintAtWait, WaitTooLong } from '../request/waiting';

/** An operation that sends lists. */
export type BulkOperation = OperationDefinition & { bulk: Bulk };

/** Whether an operation sends lists. */
export function isBulk(operation: OperationDefinition): operation is BulkOperation {
	return operation.bulk !== undefined;
}

/** The input of a bulk operation: all items of a node, or the one of a tool call. */
export interface BulkInput {
	context: IExecuteFunctions | IExecutePaginationFunctions;
	items: InputItem[];
	/** The run that they are a part of, where it has others. */
	run?: Run;
}

export interface InputItem {
	/** Its place among the items of the node. */
	index: number;
	json: IDataObject;
	/** Reads its parameters. */
	reader: ParameterReader;
}

/** An entry on its way, with the index of the input item that it belongs to. */
interface Sent extends BulkEntry {
	item: number;
}

/** Everything about a request but its list; items that agree on it share requests. */
interface Group {
	options: IHttpRequestOptions;
	summary: boolean;
	entries: Sent[];
	keys: Set<string>;
	/** Items that are sent without the list, in one request of their own. */
	withoutList: number[];
}

/** Adds an output item behind those of an input item. */
type Put = (item: number, json: IDataObject, pairedItem?: IPairedItemData[]) => void;

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
	{
		context,
		items,
		run = createRun(context.getExecutionCancelSignal(), attemptsOf(context)),
	}: BulkInput,
	operation: BulkOperation,
	host: Host,
): Promise<INodeExecutionData[]> {
	const outputs = new Map<number, INodeExecutionData[]>();
	const put: Put = (item, json, all) => {
		const pairedItem = all && all.length > 1 ? all : { item };
		const output = { json: withoutSecrets(json) as IDataObject, pairedItem };
		outputs.set(item, [...(outputs.get(item) ?? []), output]);
	};
	const account = await loadAccount(context);
	const groups = new Map<string, Group>();

	for (const [position, item] of items.entries()) {
		if (position % ITEMS_BETWEEN_PAUSES === ITEMS_BETWEEN_PAUSES - 1) await sleep(0);
		try {
			collectItem(operation, host, account, item, groups, put);
		} catch (error) {
			const nodeError = toNodeError(context.getNode(), error, item.index);
			if (!returnsFailedItems(context)) throw nodeError;
			put(item.index, { error: nodeError.message });
		}
	}

	const requests = [...groups.values()].flatMap((group) => chunks(group, operation.bulk.max));
	const ms = account.limiter.expect(run, requests.length - 1) - Date.now();
	if (ms > account.maxWaitMs && !returnsFailedItems(context)) {
		throw toNodeError(context.getNode(), new WaitTooLong(ms, account), 0);
	}
	await sendAll(context, operation, requests, account, run, put);
	hintAtWait(context, account, run);
	return items.flatMap(({ index }) => outputs.get(index) ?? []);
}

/** Adds the entries of an item to the group that shares its request. */
function collectItem(
	operation: BulkOperation,
	host: Host,
	account: Account,
	{ index: item, json, reader }: InputItem,
	groups: Map<string, Group>,
	put: Put,
): void {
	const { bulk } = operation;
	const options = emptyRequest(operation, host, account, reader);
	const values = prepareItem(reader, operation, options);
	options.url = fillPath(options.url, values);

	// The list is what the items of a request have not in common.
	setAt(options.body as IDataObject, bulk.property, undefined);

	const entries = bulk.entries(values, json);
	const group = groupOf(groups, options, bulk.summary?.(values) ?? false);
	if (!entries) group.withoutList.push(item);
	for (const entry of entries ?? []) {
		const repeated = entry.key !== undefined && group.keys.has(entry.key);
		if (entry.value === undefined) put(item, entry.report);
		else if (repeated) put(item, { ...entry.report, ...bulk.repeated });
		else group.entries.push({ ...entry, item });
		if (entry.key !== undefined) group.keys.add(entry.key);
	}
}

function groupOf(
	groups: Map<string, Group>,
	options: IHttpRequestOptions,
	summary: boolean,
): Group {
	const id = JSON.stringify([options.url, options.qs, options.body, summary]);
	const group = groups.get(id) ?? {
		options,
		summary,
		entries: [],
		keys: new Set<string>(),
		withoutList: [],
	};
	groups.set(id, group);
	return group;
}

type Chunk = Pick<Group, 'options' | 'summary' | 'entries'>;

function chunks({ options, summary, entries, withoutList }: Group, max: number): Chunk[] {
	const count = Math.ceil(entries.length / max);
	const lists = Array.from({ length: count }, (_, index) => ({
		options,
		summary,
		entries: entries.slice(index * max, (index + 1) * max),
	}));
	if (!withoutList.length) return lists;
	return [
		...lists,
		{ options, summary, entries: withoutList.map((item) => ({ item, report: {} })) },
	];
}

async function sendAll(
	context: BulkInput['context'],
	operation: BulkOperation,
	requests: Chunk[],
	account: Account,
	run: Run,
	put: Put,
): Promise<void> {
	const { bulk, effects } = operation;
	const failures: Array<{ chunk: Chunk; error: unknown }> = [];
	let done = 0;
	const sending = requests.map(async (chunk, index) => {
		const body = bodyWith(bulk, chunk);
		const identity = [index, ...itemsOf(chunk)];
		try {
			const answer = await request(
				{ context, run, account, itemIndex: chunk.entries[0].item, identity },
				{ ...chunk.options, body },
				effects,
			);
			done += chunk.entries.length;
			report(bulk, toJson(unwrapped(answer.body)), chunk, put);
		} catch (error) {
			failures.push({ chunk, error });
			if (!returnsFailedItems(context)) run.stop(new Error('Another request failed'));
		}
	});
	await Promise.all(sending);

	if (failures.length && !returnsFailedItems(context)) {
		const first = failures.find(({ error }) => error !== run.stopReason);
		// Another item has failed, and is reported itself.
		if (!first) throw failures[0].error;
		const error = howFar(first.error, done, first.chunk.entries, requests.length > 1);
		throw toNodeError(context.getNode(), error, first.chunk.entries[0].item);
	}
	for (const { chunk, error } of failures) {
		const { message, description } = toNodeError(context.getNode(), error, chunk.entries[0].item);
		// With other keys beside `error`, n8n would not take the item for a failed one.
		const failed = { error: `${message}. ${description ?? ''}`.trim() };
		for (const item of itemsOf(chunk)) put(item, failed);
	}
}

function bodyWith({ property }: Bulk, { options, entries }: Chunk): IHttpRequestOptions['body'] {
	const body = deepCopy(options.body as IDataObject);
	const list = new Set(entries.map(({ value }) => value));
	if (list.has(undefined)) return body;
	if (property === '$') return [...list].map((value) => ({ ...(value as IDataObject), ...body }));
	setAt(body, property, [...list]);
	return body;
}

function report(bulk: Bulk, answer: IDataObject, chunk: Chunk, put: Put): void {
	const { fates, rows } = bulk;
	const { entries, options, summary } = chunk;
	const items = itemsOf(chunk);
	// One list for all, since there can be thousands of rows of thousands of items.
	const all = items.map((item) => ({ item }));
	const carried = bulk.carry?.(options.body as IDataObject);
	const hasList = entries.some(({ value }) => value !== undefined);
	if (summary) {
		put(items[0], { ...answer, ...carried }, all);
	} else if (rows && !hasList) {
		const found = rows(answer);
		// An answer without any is put out itself: something may have been spent on it.
		for (const row of found.length ? found : [answer]) put(items[0], { ...row, ...carried }, all);
	} else if (fates) {
		const told = fates(answer, entries);
		entries.forEach(({ item, report: known }, index) =>
			put(item, { ...known, ...told[index], ...carried }),
		);
	} else {
		for (const item of items) put(item, { ...answer, ...carried });
	}
}

function itemsOf({ entries }: Chunk): number[] {
	return [...new Set(entries.map(({ item }) => item))];
}

function howFar(error: unknown, done: number, entries: Sent[], hasOthers: boolean): unknown {
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
