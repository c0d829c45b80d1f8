import type { IDataObject } from 'n8n-workflow';

import type { Bulk, BulkEntry } from '../definition/bulk';
import { isEmpty } from '../definition/values';
import { toJson, unwrapped } from './rows';

/** An entry that was sent, with the index of the input item that it belongs to. */
export interface SentEntry extends BulkEntry {
	item: number;
}

/** What a request of a bulk operation has sent. */
export interface SentList {
	/** What the request had beside its list. */
	body: IDataObject;
	entries: SentEntry[];
	/** Whether the user wants one item a request. */
	summary: boolean;
}

/** An output item: behind which input item it comes, and which it belongs to. */
export interface BulkItem {
	json: IDataObject;
	of: number;
	/** When it belongs to several. */
	all?: number[];
}

/** What becomes of the answer to a request with a list: an item an entry, a row, an input item or one. */
export function bulkItems(
	{ results, rows, carry }: Bulk,
	body: unknown,
	{ body: sent, entries, summary }: SentList,
): BulkItem[] {
	const said = unwrapped(body);
	const answer = toJson(said);
	const items = itemsOf(entries);
	const carried = carry?.(sent);
	const hasList = entries.some(({ value }) => value !== undefined);
	const forAll = (json: IDataObject): BulkItem => ({
		json: { ...json, ...carried },
		of: items[0],
		all: items,
	});
	if (summary) return [forAll(answer)];
	if (rows && !hasList) {
		const found = rows(answer);
		// An answer without any is put out itself: something may have been spent on it.
		return (found.length ? found : [answer]).map(forAll);
	}
	if (results) {
		// What says nothing proves nothing of any entry.
		const known = results(isEmpty(said) ? {} : answer, entries);
		return entries.map(({ item, report }, index) => ({
			json: { ...report, ...known[index], ...carried },
			of: item,
		}));
	}
	return items.map((item) => ({ json: { ...answer, ...carried }, of: item }));
}

/** The input items that some entries belong to, in their order. */
export function itemsOf(entries: SentEntry[]): number[] {
	return [...new Set(entries.map(({ item }) => item))];
}
