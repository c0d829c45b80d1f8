import type { IDataObject } from 'n8n-workflow';

import { autoSend } from '../../../autosend/nodes/AutoSend/service';
import { chosenId } from '../../../nodes/kernel/pickers/chosen';
import type { DependentPicker, Entry, Picker } from '../../../nodes/kernel/pickers/picker';
import { toListSearch } from '../../../nodes/kernel/pickers/toListSearch';
import { toLoadOptions } from '../../../nodes/kernel/pickers/toLoadOptions';
import { scriptedContext } from './scriptedContext';

const rowsFrom = (start: number, count: number) =>
	Array.from({ length: Math.max(0, count) }, (_, index) => {
		const id = `c${start + index + 1}`;
		return { id, name: `Row ${id}` };
	});

/** A list of so many rows, of which `page` and `limit` choose a part. */
const pagesOf =
	(total: number) =>
	({ page, limit }: IDataObject) => {
		const start = (Number(page) - 1) * Number(limit);
		const rows = rowsFrom(start, Math.min(Number(limit), total - start));
		return { success: true, data: { rows, pagination: { total } } };
	};

const toEntry = ({ id, name }: IDataObject) => ({ name: String(name), value: id });

const whole: Picker = { path: '/rows', entries: (rows) => rows.map(toEntry) };

const paged: Picker = {
	...whole,
	items: 'data.rows',
	paging: { style: 'page', max: 50, total: 'data.pagination.total' },
};

const valuesOf = (entries: Array<{ value: unknown }>) => entries.map(({ value }) => value);

describe('a list by page number', () => {
	const search = toListSearch(paged, autoSend);

	it('is offered a page at a time, until its total is reached', async () => {
		const { context, sent } = scriptedContext(pagesOf(100));
		const first = await search.call(context);
		expect(first.results[0]).toEqual({ name: 'Row c1', value: 'c1' });
		expect(first.paginationToken).toBe('2');
		const second = await search.call(context, '', '2');
		expect(valuesOf(second.results)).toContain('c100');
		expect(second.paginationToken).toBeUndefined();
		expect(sent).toEqual([
			{ request: 'GET https://api.autosend.com/v1/rows', qs: { page: 1, limit: 50 } },
			{ request: 'GET https://api.autosend.com/v1/rows', qs: { page: 2, limit: 50 } },
		]);
	});

	it('is offered as a whole where a field shows all of it', async () => {
		const { context, sent } = scriptedContext(pagesOf(120));
		expect(await toLoadOptions(paged, autoSend).call(context)).toHaveLength(120);
		expect(sent.map(({ qs }) => qs)).toMatchObject([{ page: 1 }, { page: 2 }, { page: 3 }]);
	});

	it('ends with an answer that holds more than a page', async () => {
		const { context } = scriptedContext(() => rowsFrom(0, 51));
		const { results, paginationToken } = await search.call(context);
		expect(results).toHaveLength(51);
		expect(paginationToken).toBeUndefined();
	});
});

describe('a list behind a cursor', () => {
	const picker: Picker = {
		...paged,
		paging: { style: 'cursor', max: 2, parameter: 'after', from: { answer: 'data.next' } },
	};

	it('is gone on with by the cursor of the answer, until there is none', async () => {
		const { context, sent } = scriptedContext((_, call) => ({
			data: { rows: rowsFrom(call * 2, 2), next: call === 1 ? 'behind-c4' : null },
		}));
		const search = toListSearch(picker, autoSend);
		expect((await search.call(context)).paginationToken).toBe('behind-c4');
		expect((await search.call(context, '', 'behind-c4')).paginationToken).toBeUndefined();
		expect(sent.map(({ qs }) => qs)).toEqual([{ limit: 2 }, { limit: 2, after: 'behind-c4' }]);
	});
});

describe('a list that is read with a POST', () => {
	it('has its parameters, the place of the page and the search in the body', async () => {
		const { context, sent } = scriptedContext(pagesOf(3));
		const picker: Picker = {
			...paged,
			method: 'POST',
			parameters: { kind: 'list' },
			search: { parameter: 'text' },
		};
		await toListSearch(picker, autoSend).call(context, ' any ');
		await toLoadOptions(picker, autoSend).call(context);
		expect(sent.map(({ body }) => body)).toEqual([
			{ kind: 'list', page: 1, limit: 50, text: 'any' },
			{ kind: 'list', page: 1, limit: 50 },
		]);
	});
});

describe('the entries', () => {
	const ROWS = [
		{ id: 'b', name: 'Beta' },
		{ id: 'a', name: 'alpha' },
		{ id: 7, name: 'Gamma' },
	];
	const offered = async (picker: Picker, filter?: string, first?: Entry) => {
		const { context } = scriptedContext(() => ROWS);
		const { results } = await toListSearch(picker, autoSend, first).call(context, filter);
		return valuesOf(results);
	};

	it.each([
		[undefined, ['b', 'a', 7]],
		['  ', ['b', 'a', 7]],
		[' ALPH', ['a']],
		['B', ['b']],
		['7', [7]],
	])('are those that %j leaves', async (filter, values) => {
		expect(await offered(whole, filter)).toEqual(values);
	});

	it('are left to the API where it searches, and filtered again where it finds some alone', async () => {
		const { context, sent } = scriptedContext(() => ROWS);
		const searched = toListSearch({ ...whole, search: { parameter: 'q' } }, autoSend);
		expect((await searched.call(context, ' alph')).results).toHaveLength(3);
		expect(sent).toMatchObject([{ qs: { q: 'alph' } }]);
		const search = { parameter: 'q', only: /@/ };
		expect(await offered({ ...whole, search }, 'alph')).toEqual(['a']);
	});

	it('have one in front that no filter takes away', async () => {
		const first = { name: 'None', value: 0 };
		expect(await offered(whole, 'alph', first)).toEqual([0, 'a']);
	});

	it.each([
		[undefined, ['b', 'a', 7], ['b', 'a', 7]],
		['search', ['a', 'b', 7], ['b', 'a', 7]],
		['both', ['a', 'b', 7], ['a', 'b', 7]],
	] as const)('are sorted by name in %s', async (sorted, searched, options) => {
		expect(await offered({ ...whole, sorted })).toEqual(searched);
		const { context } = scriptedContext(() => ROWS);
		const all = await toLoadOptions({ ...whole, sorted }, autoSend).call(context);
		expect(valuesOf(all)).toEqual(options);
	});

	it('link to the app in a resource locator alone', async () => {
		const url = 'https://app.example.com/b';
		const linked: Picker = {
			...whole,
			entries: (rows) => rows.map((row) => ({ ...toEntry(row), url })),
		};
		const { context } = scriptedContext(() => ROWS.slice(0, 1));
		const { results } = await toListSearch(linked, autoSend).call(context);
		expect(results).toEqual([{ name: 'Beta', value: 'b', url }]);
		const options = await toLoadOptions(linked, autoSend).call(context);
		expect(options).toEqual([{ name: 'Beta', value: 'b' }]);
	});

	it('are none of rows whose value is missing', async () => {
		const rows = [{ name: 'No ID' }, { id: null, name: 'Null' }, { id: 'a', name: 'Alpha' }];
		const { context } = scriptedContext(() => rows);
		expect(valuesOf(await toLoadOptions(whole, autoSend).call(context))).toEqual(['a']);
	});
});

describe('a picker that depends on another field', () => {
	const dependent: DependentPicker = (context) => {
		const listId = chosenId(context, 'listId', 'otherListId');
		return listId === undefined ? undefined : { ...whole, path: `/lists/${listId}` };
	};

	it('asks for what is chosen there, in the first field that has an ID', async () => {
		const { context, sent } = scriptedContext(() => [], { listId: '={{ 1 }}', otherListId: 5 });
		await toListSearch(dependent, autoSend).call(context);
		expect(sent).toMatchObject([{ request: 'GET https://api.autosend.com/v1/lists/5' }]);
	});

	it('offers none, without a request, before anything is', async () => {
		const { context, sent } = scriptedContext(() => rowsFrom(0, 1));
		expect(await toListSearch(dependent, autoSend).call(context)).toEqual({ results: [] });
		expect(await toLoadOptions(dependent, autoSend).call(context)).toEqual([]);
		expect(sent).toEqual([]);
	});
});
