/** A line of a plot. */
export interface Line {
	name: string;
	/** Pairs of x and y. */
	points: Array<[number, number]>;
}

/** A plot, drawn into a file of its own. */
export interface Plot {
	/** Name of the file, without its ending. */
	name: string;
	title: string;
	x: string;
	y: string;
	/** Both axes by powers of ten. */
	logarithmic?: boolean;
	lines: Line[];
}

/** A table; the cells of a row are in the order of the columns. */
export interface Table {
	columns: string[];
	rows: string[][];
}

/** A bar that the package is to keep, and what was measured. */
export interface Budget {
	what: string;
	bar: string;
	measured: string;
	isMet: boolean;
	/** Why it is not met. */
	why?: string;
}

/** A part of the results. */
export interface Section {
	title: string;
	budgets: Budget[];
	/** Paragraphs and tables, in order. */
	content: Array<string | Table | Plot>;
}

/** What a section is put together from. */
export type Part = Pick<Section, 'budgets' | 'content'>;
