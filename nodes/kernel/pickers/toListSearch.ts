import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { Service } from '../definition/service';
import { byName, choosable, matching } from './entries';
import type { DependentPicker, Entry, ListSource, Picker } from './picker';
import { isPaged, readList } from './rows';
import { readSearchPage } from './searchPage';

/** A method of a node's `listSearch`, which a resource locator asks for its list. */
export type ListSearchMethod = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/**
 * Makes n8n's `listSearch` method of a picker: the entries that a filter leaves, a page at a time
 * where the API has pages.
 *
 * @param first an entry to put in front, which no filter takes away
 */
export function toListSearch(
	picker: Picker | DependentPicker,
	service: Service,
	first?: Entry,
): ListSearchMethod {
	return async function (filter, paginationToken) {
		const shown = typeof picker === 'function' ? picker(this) : picker;
		if (!shown) return { results: [] };
		const wanted = filter?.trim() ?? '';
		const searched = withSearch(shown, wanted);
		const { rows, next } = await readPart(this, service, searched, paginationToken);
		const entries = found(shown, rows, wanted);
		const inFront = first && !paginationToken ? [first] : [];
		return { results: [...inFront, ...entries], paginationToken: next };
	};
}

/** A page of the list, or the whole of one of which nobody could say where its pages end. */
async function readPart(
	context: ILoadOptionsFunctions,
	service: Service,
	source: ListSource,
	token: string | undefined,
): Promise<{ rows: IDataObject[]; next?: string }> {
	const isUnsure = source.paging?.style === 'offset' && source.paging.unsure;
	if (!isPaged(source) || isUnsure) return { rows: await readList(context, service, source) };
	return await readSearchPage(context, service, source, token);
}

function withSearch(picker: Picker, wanted: string): ListSource {
	const { search, parameters } = picker;
	if (!search || !wanted || (search.only && !search.only.test(wanted))) return picker;
	return { ...picker, parameters: { ...parameters, [search.parameter]: wanted } };
}

function found({ entries, search, sorted }: Picker, rows: IDataObject[], wanted: string): Entry[] {
	const all = choosable(entries(rows));
	const left = search && !search.only ? all : matching(all, wanted);
	return sorted ? byName(left) : left;
}
