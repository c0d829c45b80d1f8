export interface PageQuery {
	offset: number;
	limit: number;
}

/** The rows of one page. */
export function page<T>(rows: T[], { offset, limit }: PageQuery): T[] {
	return rows.slice(offset, offset + limit);
}
