export interface PageQuery {
	page: number;
	/** The API's default is not published; 20 is what the example of the docs has. */
	limit?: number;
}

export interface Page<T> {
	rows: T[];
	/** As answered beside the rows. */
	pagination: { page: number; limit: number; total: number; totalPages: number };
}

/** One page of a list; empty behind the last one. */
export function pageOf<T>(all: T[], { page, limit = 20 }: PageQuery): Page<T> {
	const total = all.length;
	return {
		rows: all.slice((page - 1) * limit, page * limit),
		pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
	};
}
