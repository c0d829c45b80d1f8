import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { ListSearchMethod } from '../../kernel/pickers/toListSearch';

// The form asks for more when its user scrolls, which a list that is too short does not let them.
const ENOUGH = 30;

/** One list made of several, which come one after another. */
export function oneAfterAnother(lists: ListSearchMethod[]): ListSearchMethod {
	return async function (filter, token = placeOf(0)) {
		const results: INodeListSearchResult['results'] = [];
		let next: string | undefined = token;
		while (next !== undefined && results.length < ENOUGH) {
			const part = await partAt(this, lists, next, filter);
			results.push(...part.results);
			next = part.next;
		}
		return { results, paginationToken: next };
	};
}

/** A page of the list at a place, and the place behind it. */
async function partAt(
	context: ILoadOptionsFunctions,
	lists: ListSearchMethod[],
	place: string,
	filter: string | undefined,
) {
	const [, index, inner] = /^(\d+):(.*)$/.exec(place)!;
	const list = Number(index);
	const { results, paginationToken } = await lists[list].call(context, filter, inner || undefined);
	const isLast = list + 1 === lists.length;
	const behind = isLast ? undefined : placeOf(list + 1);
	return { results, next: paginationToken ? placeOf(list, String(paginationToken)) : behind };
}

/** A list, and the token of a page in it. */
function placeOf(list: number, token = ''): string {
	return `${list}:${token}`;
}
