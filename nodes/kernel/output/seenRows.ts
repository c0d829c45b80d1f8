import { createHash } from 'node:crypto';

import { isObject } from '../definition/values';

/**
 * Tells the rows of a page that have not come before. Rows are known by their `id`, unless a page
 * has it twice or a row has none: then only whole pages are known again.
 */
export class SeenRows {
	private readonly ids = new Set<unknown>();

	private readonly pages = new Set<string>();

	private isById = true;

	/** Whether rows are known one by one. */
	get hasKeys(): boolean {
		return this.isById;
	}

	/** @returns none of a page that came before as a whole */
	fresh(page: unknown[]): unknown[] {
		const ids = page.map((row) => (isObject(row) ? row.id : undefined));
		if (!ids.every(isKey) || new Set(ids).size < ids.length) this.isById = false;
		const hash = createHash('sha256').update(JSON.stringify(page)).digest('base64');
		if (page.length && this.pages.has(hash)) return [];
		this.pages.add(hash);
		if (!this.isById) return page;
		const fresh = page.filter((_, index) => !this.ids.has(ids[index]));
		for (const id of ids) this.ids.add(id);
		return fresh;
	}
}

function isKey(id: unknown): boolean {
	return typeof id === 'number' || (typeof id === 'string' && id !== '');
}
