import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { deepCopy } from 'n8n-workflow';

import { fillPath } from '../definition/endpoint';
import type { PerRunOperation } from '../definition/operation';
import { setAt } from '../definition/values';
import type { ItemReader } from '../input/itemContext';
import { prepareItem } from '../input/prepareItem';
import type { SentEntry } from '../output/bulkItems';
import type { Account } from '../request/account';
import { emptyRequest } from './requestOptions';

/** An input item of a bulk operation. */
export interface InputItem {
	/** Its place among the items of the node. */
	index: number;
	json: IDataObject;
	reader: ItemReader;
	/** Loads the account of its credential. */
	account(): Promise<Account>;
}

/** Everything about a request but its list; items that agree on it share requests. */
interface Shared {
	account: Account;
	options: IHttpRequestOptions;
	/** Dotted path of the list in the body. */
	property: string;
	summary: boolean;
}

/** A request with a list, ready to be sent. */
export interface BulkRequest extends Shared {
	/** Never empty. */
	entries: SentEntry[];
}

/** The items that share requests. */
interface Group extends Shared {
	entries: SentEntry[];
	keys: Set<string>;
	/** Items that are sent without the list, in one request of their own. */
	withoutList: number[];
}

/** Collects the entries of input items into as few requests as the API allows. */
export class BulkRequests {
	private readonly groups = new Map<string, Group>();

	private readonly accounts = new Map<Account, number>();

	/** What of the items is not sent. */
	readonly leftOut = new Set<string>();

	constructor(
		private readonly operation: PerRunOperation,
		private readonly host: string,
	) {}

	/**
	 * Adds the entries of an item to the group that shares its request.
	 *
	 * @returns what is said of the entries that are not sent
	 * @throws FieldError when the item cannot be right
	 */
	add({ index: item, json, reader }: InputItem, account: Account): IDataObject[] {
		const { bulk } = this.operation;
		const options = emptyRequest(this.operation, this.host, account, reader);
		const values = prepareItem(reader, this.operation, options);
		options.url = fillPath(options.url, values, this.operation.fields);

		// The list is what the items of a request have not in common.
		const property = typeof bulk.property === 'string' ? bulk.property : bulk.property(values);
		setAt(options.body as IDataObject, property, undefined);

		const entries = bulk.entries(values, json);
		const summary = bulk.summary?.(values) ?? false;
		const group = this.groupOf({ account, options, property, summary });
		if (!entries) group.withoutList.push(item);
		const reports: IDataObject[] = [];
		for (const entry of entries ?? []) {
			for (const each of entry.leftOut ?? []) this.leftOut.add(each);
			const repeated = entry.key !== undefined && group.keys.has(entry.key);
			if (entry.value === undefined) reports.push(entry.report);
			else if (repeated) reports.push({ ...entry.report, ...bulk.repeated });
			else group.entries.push({ ...entry, item });
			if (entry.key !== undefined) group.keys.add(entry.key);
		}
		return reports;
	}

	/** The requests of all items so far. */
	list(): BulkRequest[] {
		return [...this.groups.values()].flatMap((group) => chunks(group, this.operation.bulk.max));
	}

	private groupOf(shared: Shared): Group {
		const { account, options, property, summary } = shared;
		const id = JSON.stringify([this.numberOf(account), options, property, summary]);
		const group = this.groups.get(id) ?? {
			...shared,
			entries: [],
			keys: new Set<string>(),
			withoutList: [],
		};
		this.groups.set(id, group);
		return group;
	}

	private numberOf(account: Account): number {
		const number = this.accounts.get(account) ?? this.accounts.size;
		this.accounts.set(account, number);
		return number;
	}
}

function chunks(group: Group, max: number): BulkRequest[] {
	const { account, options, property, summary, entries, withoutList } = group;
	const shared = { account, options, property, summary };
	const count = Math.ceil(entries.length / max);
	const requests = Array.from({ length: count }, (_, index) => ({
		...shared,
		entries: entries.slice(index * max, (index + 1) * max),
	}));
	if (!withoutList.length) return requests;
	const items = withoutList.map((item) => ({ item, report: {} }));
	return [...requests, { ...shared, entries: items }];
}

/** The body of a request, with its list. */
export function bodyWith({ options, property, entries }: BulkRequest): IHttpRequestOptions['body'] {
	const body = deepCopy(options.body as IDataObject);
	const list = new Set(entries.map(({ value }) => value));
	if (list.has(undefined)) return body;
	if (property === '$') return [...list].map((value) => ({ ...(value as IDataObject), ...body }));
	setAt(body, property, [...list]);
	return body;
}
