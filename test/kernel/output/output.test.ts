import {
	rowPaths,
	rowsOf,
	simplified,
	toItems,
	toJson,
	unwrapped,
} from '../../../nodes/kernel/output/output';

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

describe('toItems', () => {
	it.each<[string, unknown, object[]]>([
		['a bare object', { id: 1, name: 'x' }, [{ id: 1, name: 'x' }]],
		['an array', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
		['{ok,data} with an object', { ok: true, data: { id: 1 } }, [{ id: 1 }]],
		['{success,data} with an array', { success: true, data: [{ id: 1 }] }, [{ id: 1 }]],
		['an array of texts', ['a@example.org', 'b'], [{ message: 'a@example.org' }, { message: 'b' }]],
		['an array of numbers', [1, 2], [{ value: 1 }, { value: 2 }]],
		['a word', 'success', [{ message: 'success' }]],
		[
			'a sentence',
			'Email added to the queue, will be sent out soon!',
			[{ message: 'Email added to the queue, will be sent out soon!' }],
		],
		['the answer of a pause', { ok: true, data: 'success' }, [{ ok: true, data: 'success' }]],
		['the answer of a write', { ok: true }, [{ ok: true }]],
	])('makes items of %s', (_, body, expected) => {
		expect(toItems(body, {}, 'POST')).toEqual(expected);
		expect(toItems(body, {}, 'GET')).toEqual(expected);
	});

	it.each([[''], [undefined], [{}], [[]], [{ ok: true, data: [] }]])(
		'makes no item of %j after a read',
		(body) => {
			expect(toItems(body, {}, 'GET')).toEqual([]);
		},
	);

	it.each([[''], [undefined]])('makes an item of %j after a write', (body) => {
		expect(toItems(body, {}, 'POST')).toEqual([{ success: true }]);
	});

	it.each([['success'], [''], [{ ok: true, id: 1 }], [[]]])(
		'says that a record was deleted, whatever %j says',
		(body) => {
			expect(toItems(body, { deleted: true }, 'DELETE')).toEqual([{ deleted: true }]);
		},
	);

	it('takes the rows from where the operation says they are', () => {
		const body = { history: [{ type: 'SENT' }, { type: 'REPLY' }], from: 'a', to: 'b' };
		expect(toItems(body, { items: 'history' }, 'GET')).toEqual(body.history);
	});
});

describe('simplified', () => {
	const row = {
		id: 3,
		sent_count: '12',
		reply_count: 4,
		open_count: '',
		bounce_count: null,
		rate: '98%',
		lead: { email: 'li@example.net', custom_fields: {} },
		long: 'x',
	};

	it('keeps the named fields in their order, from wherever they stand', () => {
		const simple = simplified(row, { fields: { email: 'lead.email', campaign: 'id' } });
		expect(Object.entries(simple)).toEqual([
			['email', 'li@example.net'],
			['campaign', 3],
		]);
	});

	it('leaves a row that has none of them as it is', () => {
		expect(simplified(row, { fields: { name: 'test_name' } })).toEqual(row);
	});

	it('makes numbers of counters, and of nothing else', () => {
		const simple = simplified(row, {
			fields: {
				sent: 'sent_count',
				asText: 'sent_count',
				replies: 'reply_count',
				opens: 'open_count',
				bounces: 'bounce_count',
				rate: 'rate',
			},
			counters: ['sent', 'replies', 'opens', 'bounces'],
		});
		expect(simple).toEqual({
			sent: 12,
			asText: '12',
			replies: 4,
			opens: '',
			bounces: null,
			rate: '98%',
		});
	});

	it('leaves out what the row does not have', () => {
		expect(simplified(row, { fields: { id: 'id', none: 'lead.none', deep: 'a.b.c' } })).toEqual({
			id: 3,
		});
	});

	it('passes a row on that has none of the fields, which is of another shape', () => {
		expect(simplified(row, { fields: { name: 'lead.name', city: 'address.city' } })).toEqual(row);
	});

	it('leaves the row as it is', () => {
		const before = structuredClone(row);
		simplified(row, { fields: { sent: 'sent_count' }, counters: ['sent'] });
		expect(row).toEqual(before);
	});
});
