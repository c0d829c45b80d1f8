import type { IDataObject } from 'n8n-workflow';

/** An entry of the list that a bulk operation sends. */
export interface BulkEntry {
	/** What is sent; undefined when the entry is not sent at all, as `report` says. */
	value?: unknown;
	/** Entries with the same key are sent once. */
	key?: string;
	/** What is known of the entry without the API: fields of its output item. */
	report: IDataObject;
	/** What of the item is not sent; told once for all items by `leftOutHint`. */
	leftOut?: string[];
}

/**
 * An operation that takes a list in its body. All input items that agree on everything else go
 * into one request, up to `max` entries.
 */
export interface Bulk {
	/**
	 * Dotted path of the list in the body. With `$` the body itself is the list: its entries are
	 * objects, and each carries what the fields have put into the body. A function where it hangs on
	 * the checked values of the item, such as on whether they are addresses or IDs.
	 */
	property: string | ((values: IDataObject) => string);
	/** How many entries one request takes. */
	max: number;
	/**
	 * The entries that an item contributes; undefined when it names none and is to be sent without
	 * the list, such as "all of them".
	 *
	 * @param values the checked values of the item
	 * @param json the item itself
	 * @throws FieldError when the item cannot be right
	 */
	entries: (values: IDataObject, json: IDataObject) => BulkEntry[] | undefined;
	/**
	 * What became of each entry of a request, as far as the answer tells; added to its `report`.
	 * Without it, each input item gets the answer.
	 */
	results?: (answer: IDataObject, entries: BulkEntry[]) => IDataObject[];
	/**
	 * The rows of the answer to a request without the list: an output item each, which belongs to all
	 * input items of the request. Without it, each input item gets the answer.
	 */
	rows?: (answer: IDataObject) => IDataObject[];
	/** What each output item gets of the request's body, because the next operation needs it. */
	carry?: (body: IDataObject) => IDataObject;
	/** Whether the user wants one item a request, the answer, instead of one an entry. */
	summary?: (values: IDataObject) => boolean;
	/** What becomes of an entry whose key was already sent, from this input. */
	repeated?: IDataObject;
	/** Says what of the items was not sent, to the user in the editor. */
	leftOutHint?: (leftOut: string[]) => string;
}

/**
 * The bulk of an operation whose items each name some IDs in a list of their own.
 *
 * @param property dotted path of the list in the body
 * @param idsOf the checked list of an item
 */
export function idList(
	property: string,
	max: number,
	idsOf: (values: IDataObject) => unknown,
): Bulk {
	return {
		property,
		max,
		entries: (values) => {
			const ids = idsOf(values);
			if (!Array.isArray(ids) || !ids.length) return undefined;
			return ids.map((id: unknown) => ({ value: id, report: {} }));
		},
	};
}
