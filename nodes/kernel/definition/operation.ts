import type {
	IDataObject,
	IExecutePaginationFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { Bulk } from './bulk';

/** What an operation does to the account, from the API catalogue; the gravest applies. */
export type Effects =
	| 'read'
	| 'write'
	| 'destructive'
	| 'sends-email'
	| 'spends-credits'
	| 'purchases'
	| 'returns-secret';

/** Method and path; each `{placeholder}` is the name of a field. */
export type Endpoint = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** How a list comes in pages. An operation with paging has the fields Return All and Limit. */
export type Paging =
	/** The API has no pages: everything comes at once, Limit cuts it here. */
	{ style: 'none' } | OffsetPaging | NumberPaging | CursorPaging;

interface Paged {
	/** Rows on the largest page that the API gives. */
	max: number;
	in?: 'query' | 'body';
	/** Dotted path, or paths, of the number of all rows. */
	total?: string | string[];
}

/** `limit` and `offset`. */
export interface OffsetPaging extends Paged {
	style: 'offset';
	/** Dotted path of whether there are more rows. */
	hasMore?: string;
	/**
	 * No source says how large a page may be, or whether there are pages at all: a page that is
	 * not full is asked for its successor before it is taken for the last one.
	 */
	unsure?: true;
}

/** `limit` and `page`, from 1. */
export interface NumberPaging extends Paged {
	style: 'page';
	/** Dotted path, or paths, of the number of all pages. */
	pages?: string | string[];
}

/** Each page is asked for with a value of the last one. */
export interface CursorPaging extends Paged {
	style: 'cursor';
	/** Name of the parameter that carries the cursor. */
	parameter: string;
	/** Where the cursor stands: a path in the answer, or a key of its last row. */
	from: { answer: string } | { lastRow: string };
}

/** Fields that Simplify keeps: output name → dotted path in the row. */
export interface Simplified {
	fields: Record<string, string>;
	/** Output names of counters, which the API sends as texts, to be made numbers. */
	counters?: string[];
}

/** Statistics, which Simplify turns into flat rows: see `reportRows` in `output/report.ts`. */
export interface Report {
	/**
	 * Dotted paths in the data of the answer where the statistics may be; the first that exists
	 * counts. Without any that does, the data is the statistics.
	 */
	at: string[];
	/**
	 * What tells one row from another: the field that gets the keys where the API answers a map.
	 * Without it, the statistics are one row. `date` is completed to a whole date.
	 */
	key?: string;
	/** Fields that are texts, even such as look like numbers. */
	texts?: string[];
	/** Fields left out, so that rows as they are known have ten at the most. */
	omit?: string[];
}

export interface Output {
	/** Dotted path of the rows in the answer; without it, arrays and `data` are unwrapped. */
	items?: string;
	/** Where the docs have the rows, when that differs from what was seen; accepted as well. */
	itemsInDocs?: string;
	/**
	 * What each item gets beside its row, because the next operation needs it. Undefined values are
	 * left out. `answer` is the page that the row came with.
	 */
	carry?: (answer: unknown, values: IDataObject) => IDataObject;
	/** Needs the field Simplify. */
	simplify?: Simplified;
	/** The same for statistics, whose rows have to be found first. Needs the field Simplify. */
	report?: Report;
	/** The answer is a file, put out as binary data or as items. */
	file?: (
		context: IExecutePaginationFunctions,
		content: Buffer,
		values: IDataObject,
	) => Promise<INodeExecutionData[]>;
	/** The answer says nothing of use: put out `{ "deleted": true }`. */
	deleted?: true;
	/**
	 * The API answers a bare `ok: false` when there is nothing to change: put out `{ "ok": true, "changed": false }` instead of an error.
	 */
	mayBeUnchanged?: true;
	/** Secrets, by their key in the answer, that the operation is there to give; others are dropped. */
	reveals?: string[];
}

/** Sends a read to the service's main host; the answer's body comes back. */
export type Read = (path: string, qs: IDataObject) => Promise<unknown>;

/** The parts of a request that fields write into. */
export interface Prepared {
	qs: IDataObject;
	body: IDataObject;
}

/** A file of an input item. */
export interface InputFile {
	name: string;
	mimeType: string;
	content: Buffer;
}

/** Where an operation gets what its request still lacks. */
export interface Sources {
	read: Read;
	/** A file of the input item, by the name of its data field. */
	file: (field: string) => Promise<InputFile>;
}

/** An operation: one file, `<value>.operation.ts`. The helper adds to it and renames nothing. */
export interface OperationDefinition {
	name: string;
	value: string;
	action: string;
	description: string;
	endpoint: Endpoint;
	effects: Effects;
	paging?: Paging;
	output?: Output;
	/** Sends the entries of many input items in one request. */
	bulk?: Bulk;
	/** The API wants a JSON object where no field has put anything into the body; n8n sends none. */
	emptyBody?: true;
	/** The API answers 200 with nothing for a record that does not exist; this names it. */
	notFound?: string;
	/** Ordinary n8n properties, without the resource and operation in `displayOptions`. */
	fields: INodeProperties[];
	/**
	 * Checks across fields, and bodies that need code. Runs when the fields have been checked one
	 * by one, before anything is sent.
	 *
	 * @param values the checked values by field name; collections are objects
	 * @param request what the fields have put together so far, to be changed in place
	 * @throws FieldError, which is shown with its field
	 */
	prepare?: (values: IDataObject, request: Prepared) => void;
	/**
	 * Adds what has to be fetched first: an ID that the user left out, a file. Runs once an item,
	 * after `prepare`, with the service's own look-ups done. Bulk operations have none.
	 *
	 * @throws FieldError when it is not to be found; nothing is sent then
	 */
	complete?: (values: IDataObject, request: Prepared, sources: Sources) => Promise<void>;
}

/** A resource: one folder, with an `index.ts` that lists its operations. */
export interface ResourceDefinition {
	name: string;
	value: string;
	description: string;
	/** One of the service's hosts. */
	host: string;
	operations: OperationDefinition[];
}
