import { rowPaths, rowsOf, toJson, unwrapped } from '../../../nodes/kernel/output/rows';

describe('rowsOf', () => {
	const rows = [{ id: 1 }, { id: 2 }];

	it.each<[string, unknown, string | undefined]>([
		['a bare array', rows, undefined],
		['{success,data}', { success: true, data: rows }, undefined],
		['{ok,data}', { ok: true, data: rows }, undefined],
		['{success,message,data}', { success: true, message: 'Fetched', data: rows }, undefined],
		['data.lists', { ok: true, data: { lists: rows, totalCount: '2' } }, 'data.lists'],
		['data where data.lists was expected', { ok: true, data: rows }, 'data.lists'],
		['the inbox rows', { ok: true, data: rows, offset: 0, limit: 20 }, 'data'],
		['the activities', { data: rows, pagination: { has_more: false } }, 'data'],
		['the message history', { history: rows, from: 'a', to: 'b' }, 'history'],
		[
			'the untracked replies',
			{ ok: true, data: { success: true, message: 'x', data: { replies: rows } } },
			'data.data.replies',
		],
		['the messages of a mailbox', { messages: rows }, 'messages'],
		['the same in {ok,data}', { ok: true, data: { messages: rows } }, 'messages'],
		['a bare array where a wrapper was expected', rows, 'data.lists'],
		['the named rows in data', { success: true, data: { result: rows, total: 2 } }, 'result'],
		['a wrapper where a bare array was expected', { ok: true, data: rows }, '$'],
	])('finds the rows of %s', (_, body, items) => {
		expect(rowsOf(body, items)).toEqual(rows);
	});

	it.each([
		[[], undefined],
		[{ ok: true, data: [] }, undefined],
		[{ ok: true, data: { lists: [] } }, 'data.lists'],
		['', undefined],
		['', 'data'],
		[{}, undefined],
		[null, undefined],
		[undefined, 'data'],
	])('finds none in %j', (body, items) => {
		expect(rowsOf(body, items)).toEqual([]);
	});

	it('takes an answer without any list for one row rather than lose it', () => {
		const body = { data: { summary: { sent: 3 }, timeRange: {} } };
		expect(rowsOf(body, 'data.lists')).toEqual([body.data]);
		expect(rowsOf({ success: true, data: { total: 3 } })).toEqual([{ total: 3 }]);
		expect(rowsOf({ success: true, data: {} })).toEqual([]);
	});
});

describe('rowPaths', () => {
	it('are the paths where rows were seen and where the docs have them', () => {
		expect(rowPaths({ items: 'data', itemsInDocs: 'messages' })).toEqual(['data', 'messages']);
		expect(rowPaths({})).toEqual([]);
	});

	it('are all looked at, the first one first', () => {
		const paths = ['data', 'messages'];
		expect(rowsOf({ messages: [1], total_count: 1 }, paths)).toEqual([1]);
		expect(rowsOf({ messages: [1], data: [2] }, paths)).toEqual([2]);
	});
});

describe('unwrapped', () => {
	it.each([
		[{ success: true, data: { id: 1 } }, { id: 1 }],
		[{ data: { id: 1 } }, { id: 1 }],
		[{ ok: true, data: [{ id: 1 }] }, [{ id: 1 }]],
		[{ success: true, message: 'Fetched', data: { id: 1 } }, { id: 1 }],
	])('takes the wrapper off %j', (body, expected) => {
		expect(unwrapped(body)).toEqual(expected);
	});

	it.each([
		[{ id: 1, name: 'x' }],
		[[{ id: 1 }]],
		[{ ok: true }],
		[{ ok: true, data: 'success' }],
		[{ ok: true, data: null }],
		[{ data: { summary: {} }, other: 1 }],
		['success'],
		[''],
	])('leaves %j as it is', (body) => {
		expect(unwrapped(body)).toEqual(body);
	});
});

describe('toJson', () => {
	it.each<[unknown, object]>([
		[{ id: 1 }, { id: 1 }],
		['success', { message: 'success' }],
		[12, { value: 12 }],
		[0, { value: 0 }],
		[false, { value: false }],
		[[1, 2], { value: [1, 2] }],
		['', { success: true }],
		[undefined, { success: true }],
		[null, { success: true }],
		[{}, {}],
	])('makes an item of %j that n8n can show', (value, expected) => {
		expect(toJson(value)).toEqual(expected);
	});
});
