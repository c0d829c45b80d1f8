export interface PageQuery {
	page: number;
	limit?: number;
}

export interface Page<T> {
	rows: T[];
	/** As most operations answer it beside the rows. */
	pagination: { page: number; limit: number; total: number; pages: number };
}

/**
 * One page of a list; empty behind the last one.
 * @param usual rows to a page where the request does not say
 */
export function pageOf<T>(all: T[], { page, limit }: PageQuery, usual = 20): Page<T> {
	const total = all.length;
	const size = limit ?? usual;
	return {
		rows: all.slice((page - 1) * size, page * size),
		pagination: { page, limit: size, total, pages: Math.ceil(total / size) },
	};
}
