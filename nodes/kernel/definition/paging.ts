/** How a list comes in pages. It adds the fields Return All and Limit. */
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
