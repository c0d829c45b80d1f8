import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Paging } from '../../../nodes/kernel/definition/paging';
import { fetchRows } from '../../../nodes/kernel/output/paging';

type Place = 'query' | 'body';

/** Answers pages of a list; `sent` holds what was asked for each time. */
function list(answer: (asked: IDataObject, call: number) => unknown, place: Place = 'query') {
	const sent: IDataObject[] = [];
	return {
		sent,
		async send(options: IHttpRequestOptions): Promise<unknown> {
			const asked = (place === 'query' ? options.qs : options.body) as IDataObject;
			sent.push(structuredClone(asked ?? {}));
			return answer(asked ?? {}, sent.length);
		},
	};
}

const rowsFrom = (start: number, count: number) =>
	Array.from({ length: Math.max(0, count) }, (_, index) => ({ id: start + index + 1 }));

/** A list of so many rows, of which `limit` and `offset` choose a page. */
function pageOf(total: number, { limit, offset }: IDataObject, cap = Infinity) {
	const start = Number(offset ?? 0);
	return rowsFrom(start, Math.min(Number(limit), cap, total - start));
}

const OPTIONS: IHttpRequestOptions = { url: '/leads', qs: { status: 'ACTIVE' } };
const OFFSET: Paging = { style: 'offset', max: 100 };

describe('a list without pages', () => {
	it('is asked for once, without paging parameters', async () => {
		const { send, sent } = list(() => rowsFrom(0, 250));
		expect(await fetchRows({ style: 'none' }, undefined, OPTIONS, Infinity, send)).toHaveLength(
			250,
		);
		expect(sent).toEqual([{ status: 'ACTIVE' }]);
	});

	it('is cut to the limit', async () => {
		const { send } = list(() => ({ ok: true, data: rowsFrom(0, 250) }));
		expect(await fetchRows({ style: 'none' }, 'data', OPTIONS, 3, send)).toEqual(rowsFrom(0, 3));
	});
});

describe('a list by offset', () => {
	it('comes in pages as large as the API allows, with the filters on each', async () => {
		const { send, sent } = list((asked) => pageOf(250, asked));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 250));
		expect(sent).toEqual([
			{ status: 'ACTIVE', offset: 0, limit: 100 },
			{ status: 'ACTIVE', offset: 100, limit: 100 },
			{ status: 'ACTIVE', offset: 200, limit: 100 },
		]);
	});

	it('can be paged in the body, where the filters are then', async () => {
		const { send, sent } = list((asked) => ({ ok: true, data: pageOf(25, asked) }), 'body');
		const options = { url: '/master-inbox', qs: { fetch: true }, body: { filters: { a: 1 } } };
		const paging: Paging = { style: 'offset', max: 20, in: 'body' };
		expect(await fetchRows(paging, 'data', options, Infinity, send)).toHaveLength(25);
		expect(sent).toEqual([
			{ filters: { a: 1 }, offset: 0, limit: 20 },
			{ filters: { a: 1 }, offset: 20, limit: 20 },
		]);
	});

	it('is asked for no more than wanted', async () => {
		const { send, sent } = list((asked) => pageOf(250, asked));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, 5, send)).toEqual(rowsFrom(0, 5));
		expect(sent).toEqual([{ status: 'ACTIVE', offset: 0, limit: 5 }]);
	});

	it('is asked for the rest of what is wanted on its last page', async () => {
		const { send, sent } = list((asked) => pageOf(1000, asked));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, 250, send)).toEqual(rowsFrom(0, 250));
		expect(sent.map(({ limit }) => limit)).toEqual([100, 100, 50]);
	});

	it('ends after exactly as many rows as are wanted', async () => {
		const { send, sent } = list((asked) => pageOf(1000, asked));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, 200, send)).toHaveLength(200);
		expect(sent).toHaveLength(2);
	});

	it('is cut where the API gives more than it was asked for', async () => {
		const { send } = list(() => rowsFrom(0, 10));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, 3, send)).toEqual(rowsFrom(0, 3));
	});

	it('ends with an empty page where its length is a multiple of the page and no total is known', async () => {
		const { send, sent } = list((asked) => pageOf(200, asked));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, Infinity, send)).toHaveLength(200);
		expect(sent).toHaveLength(3);
	});

	it.each([
		['a number', 200],
		['a text', '200'],
	])('ends without an empty page by a total that is %s', async (_, total) => {
		const { send, sent } = list((asked) => ({ total_leads: total, data: pageOf(200, asked) }));
		const paging: Paging = { ...OFFSET, total: 'total_leads' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(200);
		expect(sent).toHaveLength(2);
	});

	it('goes on by the total where the API gives smaller pages than it was asked for', async () => {
		const { send, sent } = list((asked) => ({ total: '70', data: pageOf(70, asked, 30) }));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 70));
		expect(sent.map(({ offset }) => offset)).toEqual([0, 30, 60]);
	});

	it.each([[{}], [{ total: null }], [{ total: 'many' }]])(
		'ends with a page that is not full where the total is missing (%j)',
		async (rest) => {
			const { send, sent } = list((asked) => ({ ...rest, data: pageOf(150, asked) }));
			const paging: Paging = { ...OFFSET, total: 'total' };
			expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(150);
			expect(sent).toHaveLength(2);
		},
	);

	it('fails at an empty page where the total promises more', async () => {
		const { send, sent } = list((asked) => ({ total: 500, data: pageOf(100, asked) }));
		const paging: Paging = { ...OFFSET, total: 'total' };
		await expect(fetchRows(paging, 'data', OPTIONS, Infinity, send)).rejects.toThrow(
			'ended after 100 of 500 rows',
		);
		expect(sent).toHaveLength(2);
	});

	it.each([['0'], [0], [-1], ['many'], [true], [[100]], [100], [1.5], [null]])(
		'does not take a full page for the last one by a total of %j',
		async (total) => {
			const { send, sent } = list((asked) => ({ total, data: pageOf(150, asked) }));
			const paging: Paging = { ...OFFSET, total: 'total' };
			expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(150);
			expect(sent).toHaveLength(2);
		},
	);

	it('does not end by a total that counts the rows so far', async () => {
		const { send, sent } = list((asked, call) => ({
			total: call * 100,
			data: pageOf(400, asked),
		}));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 400));
		expect(sent).toHaveLength(5);
	});

	it('goes on by a total that only its first page gives', async () => {
		const { send } = list((asked, call) => ({
			...(call === 1 && { total: 130 }),
			data: pageOf(130, asked, 40),
		}));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 130));
	});

	it('ends where nothing comes behind a full page that was the whole list', async () => {
		const { send, sent } = list((asked) => ({ total: '100', data: pageOf(100, asked) }));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(100);
		expect(sent).toHaveLength(2);
	});

	it('goes on behind pages that the API caps below the size asked for', async () => {
		const { send } = list((asked) => ({
			total: 130,
			data: pageOf(130, { ...asked, limit: 25 }),
		}));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 130));
	});

	it('stops at pages that alternate', async () => {
		const { send, sent } = list((_, call) => ({ data: rowsFrom((call % 2) * 100, 100) }));
		await expect(fetchRows(OFFSET, 'data', OPTIONS, Infinity, send)).rejects.toThrow(
			'same page twice',
		);
		expect(sent).toHaveLength(3);
	});

	it('puts out a row once that comes again on the next page, because the list has moved', async () => {
		const { send } = list((_, call) => ({
			data: call === 1 ? rowsFrom(0, 100) : rowsFrom(98, 50),
		}));
		expect(await fetchRows(OFFSET, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 148));
	});

	it.each([[null], [''], [{ value: 1 }], [undefined]])(
		'keeps rows whose ID is %j, one on each page',
		async (id) => {
			const { send } = list((_, call) => ({
				total: 9,
				data: call > 9 ? [] : [{ id: call % 3 ? call : id, day: call }],
			}));
			const paging: Paging = { style: 'offset', max: 1, total: 'total' };
			expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(9);
		},
	);

	it('keeps rows whose ID is no key of the list', async () => {
		const days = (from: number, count: number) =>
			rowsFrom(from, count).map(({ id }) => ({ id: 7, day: id }));
		const { send } = list((_, call) => ({ data: call === 1 ? days(0, 100) : days(100, 20) }));
		expect(await fetchRows(OFFSET, 'data', OPTIONS, Infinity, send)).toHaveLength(120);
	});

	it('goes on while the API says that there is more, and no longer', async () => {
		const { send, sent } = list((asked, call) => ({
			data: pageOf(300, asked, call === 1 ? 40 : 100),
			pagination: { has_more: call < 3 },
		}));
		const paging: Paging = { ...OFFSET, hasMore: 'pagination.has_more' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual(rowsFrom(0, 240));
		expect(sent.map(({ offset }) => offset)).toEqual([0, 40, 140]);
	});

	it.each([[true], [undefined]])(
		'fails at an empty page behind one that promised more (%j there)',
		async (more) => {
			const { send } = list((asked) => ({
				data: pageOf(100, asked),
				pagination: { has_more: asked.offset === 0 ? true : more },
			}));
			const paging: Paging = { ...OFFSET, hasMore: 'pagination.has_more' };
			await expect(fetchRows(paging, 'data', OPTIONS, Infinity, send)).rejects.toThrow(
				'ended after 100 rows, although the API said that there are more',
			);
		},
	);

	it('ends with an empty page that takes the promise of more back', async () => {
		const { send } = list((asked) => ({
			data: pageOf(100, asked),
			pagination: { has_more: asked.offset === 0 },
		}));
		const paging: Paging = { ...OFFSET, hasMore: 'pagination.has_more' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(100);
	});

	describe('without an ID, from an API that gives the same rows for ever', () => {
		const endless = (rest: IDataObject) =>
			list((_, call) => ({
				...rest,
				data: rowsFrom(0, 100).map(({ id }) => ({ name: id, seen: call })),
			}));

		it('ends with an error once a whole page has come behind its total', async () => {
			const { send, sent } = endless({ total: '150' });
			const paging: Paging = { ...OFFSET, total: 'total' };
			await expect(fetchRows(paging, 'data', OPTIONS, Infinity, send)).rejects.toThrow(
				'did not end after 300 of 150 rows',
			);
			expect(sent).toHaveLength(3);
		});

		it('ends with an error after more pages than n8n can hold', async () => {
			const { send, sent } = list((_, call) => ({ data: [{ seen: call }] }));
			await expect(
				fetchRows({ style: 'offset', max: 1 }, 'data', OPTIONS, Infinity, send),
			).rejects.toThrow('did not end after 10000 rows');
			expect(sent).toHaveLength(10_000);
		});

		it('is read on where the total may be the count of each page', async () => {
			const { send } = list((asked) => ({
				total: 100,
				data: pageOf(450, asked).map(({ id }) => ({ name: id })),
			}));
			const paging: Paging = { ...OFFSET, total: 'total' };
			expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(450);
		});
	});

	it('is read on beyond a total that its rows, by their IDs, prove wrong', async () => {
		const { send } = list((asked) => ({ total: 150, data: pageOf(450, asked) }));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(450);
	});

	it('stops at a page that is the same as the one before, which would never end', async () => {
		const { send, sent } = list(() => ({ data: rowsFrom(0, 100) }));
		await expect(fetchRows(OFFSET, 'data', OPTIONS, Infinity, send)).rejects.toMatchObject({
			message: 'The API answered with the same page twice',
			description: expect.stringContaining('Return All'),
		});
		expect(sent).toHaveLength(2);
	});

	describe('of which no source says how it pages', () => {
		const UNSURE: Paging = { ...OFFSET, unsure: true };
		const all = async ({ send }: ReturnType<typeof list>, wanted = Infinity) =>
			await fetchRows(UNSURE, undefined, OPTIONS, wanted, send);
		const offsets = ({ sent }: ReturnType<typeof list>) => sent.map(({ offset }) => offset);

		it('is read to an empty page where pages are smaller than was asked for', async () => {
			const source = list((asked) => pageOf(70, asked, 30));
			expect(await all(source)).toEqual(rowsFrom(0, 70));
			expect(offsets(source)).toEqual([0, 30, 60, 70]);
		});

		it('ends with a page that is not full once another was', async () => {
			const source = list((asked) => pageOf(150, asked));
			expect(await all(source)).toEqual(rowsFrom(0, 150));
			expect(offsets(source)).toEqual([0, 100]);
		});

		it.each([[7], [250]])('may give all its %i rows each time', async (count) => {
			const source = list(() => rowsFrom(0, count));
			expect(await all(source)).toEqual(rowsFrom(0, count));
			expect(offsets(source)).toEqual(count === 7 ? [0, 7] : [0]);
		});

		it('is not taken for complete where a full page repeats', async () => {
			await expect(all(list(() => rowsFrom(0, 100)))).rejects.toThrow('same page twice');
		});

		it('is asked for no more than wanted, and once where it is empty', async () => {
			const source = list((asked) => pageOf(70, asked, 30));
			expect(await all(source, 40)).toEqual(rowsFrom(0, 40));
			expect(source.sent.map(({ limit }) => limit)).toEqual([40, 10]);
			const empty = list(() => []);
			expect(await all(empty)).toEqual([]);
			expect(empty.sent).toHaveLength(1);
		});
	});

	it('may hold equal rows', async () => {
		const { send } = list(({ offset }) => (offset === 0 ? Array(100).fill({ a: 1 }) : [{ a: 1 }]));
		expect(await fetchRows(OFFSET, undefined, OPTIONS, Infinity, send)).toHaveLength(101);
	});

	it('can be empty', async () => {
		const { send, sent } = list(() => ({ total: '0', data: [] }));
		const paging: Paging = { ...OFFSET, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toEqual([]);
		expect(sent).toHaveLength(1);
	});

	it('needs ceil(rows / page) requests', async () => {
		const { send, sent } = list((asked) => ({ total: '10000', data: pageOf(10_000, asked) }));
		const paging: Paging = { style: 'offset', max: 1000, total: 'total' };
		expect(await fetchRows(paging, 'data', OPTIONS, Infinity, send)).toHaveLength(10_000);
		expect(sent).toHaveLength(10);
	});

	it('fails with the error of any of its pages', async () => {
		const failure = new Error('page 2');
		const send = async ({ qs }: IHttpRequestOptions) =>
			qs!.offset === 0 ? pageOf(500, qs!) : await Promise.reject(failure);
		await expect(fetchRows(OFFSET, undefined, OPTIONS, Infinity, send)).rejects.toBe(failure);
	});

	it.each([[''], [null], [5], ['no list'], [{}]])('fails when a page is %j', async (answer) => {
		const pages = fetchRows(
			{ style: 'offset', max: 10 },
			undefined,
			{ url: '/x' },
			10,
			async () => await Promise.resolve(answer),
		);
		await expect(pages).rejects.toThrow('not the list');
	});

	it.each<[string, unknown]>([
		['an object without rows', { message: 'Internal error' }],
		['nothing', {}],
		['an object in the place of the rows', { ok: true, data: {} }],
		['a wrapper around something else', { ok: true, data: { data: 'text' } }],
		['a list of something else', [[[]]]],
		['a list of nothing', { data: [null, null] }],
	])('fails when a page in the middle of it is %s', async (_, odd) => {
		const { send } = list((asked, call) =>
			call === 3 ? odd : { total: 500, data: pageOf(500, asked) },
		);
		const paging: Paging = { ...OFFSET, total: 'total' };
		const pages = fetchRows(paging, 'data', OPTIONS, Infinity, send);
		await expect(pages).rejects.toThrow('not the list');
	});

	it('puts out an object without rows that comes in its place', async () => {
		const { send } = list(() => ({ summary: { sent: 3 } }));
		expect(await fetchRows(OFFSET, 'data', OPTIONS, Infinity, send)).toEqual([
			{ summary: { sent: 3 } },
		]);
	});

	it.each<Paging>([OFFSET, { style: 'none' }])(
		'has no row for an empty place: %j',
		async (paging) => {
			const { send } = list(() => [null, { id: 1 }]);
			expect(await fetchRows(paging, undefined, OPTIONS, Infinity, send)).toEqual([{ id: 1 }]);
		},
	);

	it('leaves the request as it is', async () => {
		const options = structuredClone(OPTIONS);
		const { send } = list((asked) => pageOf(150, asked));
		await fetchRows(OFFSET, undefined, options, Infinity, send);
		expect(options).toEqual(OPTIONS);
	});
});

describe('a list by page number', () => {
	const paging: Paging = {
		style: 'page',
		max: 100,
		total: ['data.pagination.total', 'data.total'],
		pages: ['data.pagination.totalPages', 'data.pagination.pages'],
	};
	const answer = (all: number, pagination: object) =>
		list((asked) => {
			const { page, limit } = asked as { page: number; limit: number };
			return {
				data: {
					rows: rowsFrom((page - 1) * limit, limit).slice(0, Math.max(0, all - (page - 1) * limit)),
					pagination,
				},
			};
		});

	it.each([
		[{ total: 250 }],
		[{ total: '250' }],
		[{ totalPages: 3 }],
		[{ pages: 3 }],
		[{ total: 250, totalPages: 3 }],
		[{}],
		[{ total: 0, pages: 0 }],
		[{ total: 100, pages: 1 }],
	])('counts the pages from 1 and ends whatever %j says', async (pagination) => {
		const { send, sent } = answer(250, pagination);
		const rows = await fetchRows(paging, 'data.rows', OPTIONS, Infinity, send);
		expect(rows).toEqual(rowsFrom(0, 250));
		expect(sent.map(({ page, limit }) => [page, limit])).toEqual([
			[1, 100],
			[2, 100],
			[3, 100],
		]);
	});

	it('asks for no page behind a last one that is full', async () => {
		const { send, sent } = answer(200, { total: 200, totalPages: 2 });
		await fetchRows(paging, 'data.rows', OPTIONS, Infinity, send);
		expect(sent).toHaveLength(2);
	});

	it('asks for pages of one size, so that none overlaps another', async () => {
		const { send, sent } = answer(250, { total: 250 });
		const rows = await fetchRows(paging, 'data.rows', OPTIONS, 150, send);
		expect(rows).toEqual(rowsFrom(0, 150));
		expect(sent.map(({ limit }) => limit)).toEqual([100, 100]);
	});

	it('asks for no more than is wanted', async () => {
		const { send, sent } = answer(250, { total: 250 });
		expect(await fetchRows(paging, 'data.rows', OPTIONS, 20, send)).toHaveLength(20);
		expect(sent).toMatchObject([{ page: 1, limit: 20 }]);
	});

	it.each([
		[100, 3, '1 of 3 pages'],
		[103, 5, '2 of 5 pages'],
		[0, 2, '0 of 2 pages'],
	])('fails where it ends after %i rows and %i pages were promised', async (all, pages, after) => {
		const { send } = answer(all, { totalPages: pages });
		await expect(fetchRows(paging, 'data.rows', OPTIONS, Infinity, send)).rejects.toThrow(
			`The list ended after ${after}`,
		);
	});

	it('may count more pages than its total needs', async () => {
		const { send } = answer(200, { total: 200, totalPages: 3 });
		expect(await fetchRows(paging, 'data.rows', OPTIONS, Infinity, send)).toHaveLength(200);
	});

	it('may count one page of no rows', async () => {
		const { send } = answer(0, { totalPages: 1 });
		expect(await fetchRows(paging, 'data.rows', OPTIONS, Infinity, send)).toEqual([]);
	});

	it.each([
		['the pages so far', (page: number) => ({ totalPages: page })],
		['the rows so far', (page: number) => ({ total: page * 100 })],
	])('does not end by a count of %s', async (_, pagination) => {
		const { send } = list(({ page }) => ({
			data: {
				rows: Number(page) > 4 ? [] : rowsFrom((Number(page) - 1) * 100, 100),
				pagination: pagination(Number(page)),
			},
		}));
		expect(await fetchRows(paging, 'data.rows', OPTIONS, Infinity, send)).toHaveLength(400);
	});
});

describe('a list by cursor', () => {
	const byLastRow: Paging = {
		style: 'cursor',
		max: 100,
		parameter: 'lastSeenLeadId',
		from: { lastRow: 'id' },
	};
	const byAnswer: Paging = {
		style: 'cursor',
		max: 50,
		parameter: 'scroll_id',
		from: { answer: 'data.scroll_id' },
		in: 'body',
	};
	const after = (total: number) => (asked: IDataObject) =>
		pageOf(total, { limit: asked.limit, offset: asked.lastSeenLeadId });

	it('goes on behind the last row, with the filters on each page', async () => {
		const { send, sent } = list(after(250));
		expect(await fetchRows(byLastRow, undefined, OPTIONS, Infinity, send)).toEqual(
			rowsFrom(0, 250),
		);
		expect(sent).toEqual([
			{ status: 'ACTIVE', limit: 100 },
			{ status: 'ACTIVE', limit: 100, lastSeenLeadId: 100 },
			{ status: 'ACTIVE', limit: 100, lastSeenLeadId: 200 },
		]);
	});

	it('ends with an empty page where its length is a multiple of the page', async () => {
		const { send, sent } = list(after(200));
		expect(await fetchRows(byLastRow, undefined, OPTIONS, Infinity, send)).toHaveLength(200);
		expect(sent).toHaveLength(3);
	});

	it('is asked for the rest of what is wanted on its last page', async () => {
		const { send, sent } = list(after(250));
		expect(await fetchRows(byLastRow, undefined, OPTIONS, 130, send)).toEqual(rowsFrom(0, 130));
		expect(sent.map(({ limit }) => limit)).toEqual([100, 30]);
	});

	it('goes on with the cursor of the answer, in the body, until there is none', async () => {
		const { send, sent } = list(
			({ scroll_id: cursor }) => ({
				success: true,
				data: {
					list: rowsFrom(cursor === 'two' ? 50 : 0, 50),
					scroll_id: cursor === 'two' ? '' : 'two',
				},
			}),
			'body',
		);
		const options = { url: '/search', body: { title: ['CTO'] } };
		expect(await fetchRows(byAnswer, 'data.list', options, Infinity, send)).toEqual(
			rowsFrom(0, 100),
		);
		expect(sent).toEqual([
			{ title: ['CTO'], limit: 50 },
			{ title: ['CTO'], limit: 50, scroll_id: 'two' },
		]);
	});

	it('goes on behind a short page that gives a cursor, unless all of its total has come', async () => {
		const answer =
			(total?: number) =>
			({ scroll_id: cursor = 'at-0' }: IDataObject) => {
				const at = Number(String(cursor).split('-')[1]);
				const rows = rowsFrom(at, Math.min(20, 50 - at));
				return { data: { list: rows, scroll_id: `at-${at + 20}`, total_count: total } };
			};
		const paging: Paging = { ...byAnswer, total: 'data.total_count' };
		for (const [total, requests] of [
			[undefined, 4],
			[50, 3],
		]) {
			const { send, sent } = list(answer(total), 'body');
			const rows = await fetchRows(paging, 'data.list', { url: '/' }, Infinity, send);
			expect(rows).toEqual(rowsFrom(0, 50));
			expect(sent).toHaveLength(requests!);
		}
	});

	it('ends by its total where the next cursor leads to the same page', async () => {
		const { send, sent } = list(
			() => ({ data: { list: rowsFrom(0, 50), scroll_id: 'next', total_count: '50' } }),
			'body',
		);
		const paging: Paging = { ...byAnswer, total: 'data.total_count' };
		expect(await fetchRows(paging, 'data.list', { url: '/' }, Infinity, send)).toHaveLength(50);
		expect(sent).toHaveLength(2);
	});

	it('without a next cursor is an error where its total promises more that is wanted', async () => {
		const answer = (_: IDataObject, call: number) => {
			const [from, scroll_id] = call === 1 ? [0, 'two'] : [50, null];
			return { data: { list: rowsFrom(from, 50), scroll_id, total_count: 170 } };
		};
		const paging: Paging = { ...byAnswer, total: 'data.total_count' };
		const read = async (wanted: number) =>
			await fetchRows(paging, 'data.list', { url: '/' }, wanted, list(answer, 'body').send);
		await expect(read(Infinity)).rejects.toThrow('ended after 100 of 170 rows');
		expect(await read(100)).toHaveLength(100);
	});

	it('stops at a cursor that leads to the same page again', async () => {
		const { send, sent } = list(
			() => ({ data: { list: rowsFrom(0, 50), scroll_id: 'same' } }),
			'body',
		);
		await expect(fetchRows(byAnswer, 'data.list', { url: '/' }, Infinity, send)).rejects.toThrow(
			'same page twice',
		);
		expect(sent).toHaveLength(2);
	});
});

it('adds to each row what the answer of its page says, and compares pages without it', async () => {
	const pages = [rowsFrom(0, 2), rowsFrom(2, 1)];
	const { send } = list((_, call) => ({ data: pages[call - 1], page: call }));
	const withAnswer = (page: unknown[], answer: unknown) =>
		page.map((row) => ({ ...(row as IDataObject), page: (answer as IDataObject).page }));
	const rows = (paging: Paging) => fetchRows(paging, 'data', OPTIONS, 3, send, withAnswer);
	expect(await rows({ style: 'offset', max: 2 })).toEqual([
		{ id: 1, page: 1 },
		{ id: 2, page: 1 },
		{ id: 3, page: 2 },
	]);

	const once = list((_, call) => ({ data: rowsFrom(0, 2), page: call }));
	await expect(
		fetchRows({ style: 'offset', max: 2 }, 'data', OPTIONS, Infinity, once.send, withAnswer),
	).rejects.toThrow('same page twice');

	const whole = list(() => ({ data: rowsFrom(0, 2), page: 1 }));
	expect(await fetchRows({ style: 'none' }, 'data', OPTIONS, 1, whole.send, withAnswer)).toEqual([
		{ id: 1, page: 1 },
	]);
});

it('a full page whose last row has no ID is an error where the next page begins behind it', async () => {
	const byRow: Paging = { style: 'cursor', max: 2, parameter: 'after', from: { lastRow: 'id' } };
	const { send } = list(() => [{ id: 1 }, { id: null }]);
	await expect(fetchRows(byRow, undefined, OPTIONS, Infinity, send)).rejects.toThrow('has no ID');
});

it.each<Paging>([{ style: 'offset', max: 100 }, { style: 'none' }])(
	'a list of nothing but empty places is no list: %j',
	async (paging) => {
		const { send } = list(() => [null, null]);
		const reading = fetchRows(paging, undefined, OPTIONS, Infinity, send);
		await expect(reading).rejects.toThrow('not the list');
	},
);
