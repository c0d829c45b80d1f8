/** A field that the columns of an item may mean. */
export interface NamedField {
	/** Its name in the API. */
	id: string;
	/** What people call it, without case, blanks and punctuation, best first. */
	columns?: string[];
}

/** Which field a column means. */
interface Meaning {
	field: string;
	/** How well its name says so; 0 is best. */
	rank: number;
}

/** Finds the columns that become fields among the names of some: column → field. */
export type ColumnFinder = (columns: string[]) => Map<string, string>;

/**
 * Finds columns by what they are called: by the API's own name to the letter best of all, next by
 * that name however it is written ("First Name", `first_name` and `firstName` are the same), then by
 * the other names of the field. Of several columns that mean one field, the one named best is it.
 */
export function columnFinder(fields: NamedField[]): ColumnFinder {
	const own = new Set(fields.map(({ id }) => id));
	const meanings = new Map<string, Meaning>();
	for (const { id, columns = [] } of fields) {
		for (const [index, name] of [plain(id), ...columns].filter(Boolean).entries()) {
			const known = meanings.get(name);
			if (!known || index + 1 < known.rank) meanings.set(name, { field: id, rank: index + 1 });
		}
	}
	const meaningOf = (column: string): Meaning | undefined =>
		own.has(column) ? { field: column, rank: 0 } : meanings.get(plain(column));

	return (columns) => {
		const best = new Map<string, { column: string; rank: number }>();
		for (const column of columns) {
			const meaning = meaningOf(column);
			if (!meaning) continue;
			const known = best.get(meaning.field);
			if (!known || meaning.rank < known.rank) {
				best.set(meaning.field, { column, rank: meaning.rank });
			}
		}
		return new Map([...best].map(([field, { column }]) => [column, field]));
	};
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
