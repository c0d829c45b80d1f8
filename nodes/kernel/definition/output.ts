import type { IDataObject, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

/**
 * Fields that Simplify keeps: output name → dotted path in the row, or paths where versions of the
 * API differ, the first that exists counts.
 */
export interface Simplified {
	fields: Record<string, string | string[]>;
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

/** What comes with a file. */
export interface ToldOfFile {
	/** Those of the answer that had the bytes. */
	headers: IDataObject;
	/** The answer that had the link, where there was one. */
	answer?: unknown;
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
	/** Adds the field Simplify. */
	simplify?: Simplified;
	/** The same for statistics, whose rows have to be found first. */
	report?: Report;
	/** The answer is a file, put out as binary data or as items. */
	file?: (
		context: IExecutePaginationFunctions,
		content: Buffer,
		values: IDataObject,
		told: ToldOfFile,
	) => Promise<INodeExecutionData[]>;
	/**
	 * Dotted path of a link to the file, where the answer has one instead of the bytes: it is
	 * followed without the key. The file may be of any kind then, and empty.
	 */
	fileLink?: string;
	/** The answer says nothing of use: put out `{ "deleted": true }`. */
	deleted?: true;
	/**
	 * The API answers a bare `ok: false` when there is nothing to change: put out
	 * `{ "ok": true, "changed": false }` instead of an error.
	 */
	mayBeUnchanged?: true;
	/** Secrets, by their key in the answer, that the operation is there to give; others are dropped. */
	reveals?: string[];
}
