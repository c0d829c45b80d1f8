import type { IDataObject } from 'n8n-workflow';

import type { Report } from '../../../nodes/kernel/definition/output';
import { reportRows } from '../../../nodes/kernel/output/report';

const DAYS: Report = { at: ['days'], key: 'date', texts: ['day_name'] };
const TOTALS: Report = { at: ['totals'] };

describe('where the statistics are', () => {
	const days = [{ date: '2026-01-13', sent: 3 }];

	it.each<[string, unknown]>([
		['no wrapper', { days }],
		['{ok,data}', { ok: true, data: { days } }],
		['{success,message,data}', { success: true, message: 'Fetched', data: { days } }],
		['one wrapper in another', { ok: true, data: { success: true, message: '', data: { days } } }],
		['{data}', { data: { days } }],
		['a list where an object was expected', { ok: true, data: days }],
		['a bare list', days],
		['a row of its own', days[0]],
		['a wrapper around one row', { success: true, data: days[0] }],
	])('finds them in %s', (_, answer) => {
		expect(reportRows(answer, DAYS)).toEqual(days);
	});

	it('takes the first path that exists', () => {
		const report = { at: ['outer.inner', 'outer'], key: 'date' };
		expect(reportRows({ outer: { inner: days, rest: [{ a: 1 }] } }, report)).toEqual(days);
		expect(reportRows({ outer: days }, report)).toEqual(days);
	});

	it.each<[string, IDataObject]>([
		['a name that nobody knows', { data: { daily: [{ date: '2026-01-13', sent: 3 }] } }],
		['more than a wrapper', { data: { sent: 3 }, total: 12 }],
	])('loses nothing of %s', (_, answer) => {
		const [row, ...rest] = reportRows(answer, DAYS);
		expect(rest).toEqual([]);
		expect(JSON.stringify(row)).toContain('3');
		expect(Object.keys(row).length).toBe(Object.keys(answer).length);
	});

	it.each<[string, unknown]>([
		['an empty list', { ok: true, data: { days: [] } }],
		['an empty map', { ok: true, data: { days: {} } }],
		['empty groups', { days: { overall: [], tag_wise: [] } }],
		['null', { ok: true, data: { days: null } }],
		['nothing at all', {}],
		['an empty text', ''],
	])('has no row for %s', (_, answer) => {
		expect(reportRows(answer, DAYS)).toEqual([]);
	});

	it.each<[unknown, object]>([
		['Fetched', { message: 'Fetched' }],
		[12, { value: 12 }],
	])('makes a row of the bare value %j', (answer, row) => {
		expect(reportRows(answer, TOTALS)).toEqual([row]);
	});
});

describe('maps', () => {
	it('are one row a key', () => {
		const days = { '2026-01-13': { sent: 3 }, '2026-01-14': { sent: 5 } };
		expect(reportRows({ days }, DAYS)).toEqual([
			{ date: '2026-01-13', sent: 3 },
			{ date: '2026-01-14', sent: 5 },
		]);
	});

	it('of numbers are counts', () => {
		expect(reportRows({ days: { '2026-01-13': 3, '2026-01-14': '5' } }, DAYS)).toEqual([
			{ date: '2026-01-13', count: 3 },
			{ date: '2026-01-14', count: 5 },
		]);
	});

	it('of lists are one row an entry, which names its group', () => {
		const groups = { overall: [{ provider: 'A', sent: 3 }], tag_wise: [{ tag: 'x', sent: 2 }] };
		expect(reportRows({ at: groups }, { at: ['at'], key: 'provider' })).toEqual([
			{ group: 'overall', provider: 'A', sent: 3 },
			{ group: 'tag_wise', tag: 'x', sent: 2 },
		]);
	});

	it('are none where the statistics are a row, which has the key as a field', () => {
		const campaign = { id: 90211, sent: 3 };
		expect(reportRows({ at: campaign }, { at: ['at'], key: 'id' })).toEqual([campaign]);
	});

	it('are none where the values are texts', () => {
		const days = { average: '2d', median: '1d' };
		expect(reportRows({ days }, DAYS)).toEqual([days]);
	});

	it('are none without a key', () => {
		expect(reportRows({ totals: { sent: 3, opened: 1 } }, TOTALS)).toEqual([
			{ sent: 3, opened: 1 },
		]);
	});
});

describe('rows', () => {
	const row = (totals: IDataObject, report: Partial<Report> = {}) =>
		reportRows({ totals }, { ...TOTALS, ...report })[0];

	it('have the fields of an inner object under their names', () => {
		const simple = row({ id: 1, stats: { sent: 3, deep: { opened: 2 } } });
		expect(simple).toEqual({ id: 1, sent: 3, opened: 2 });
	});

	it('keep apart what is in several inner objects', () => {
		expect(row({ count: { new: 6 }, percentage: { new: 67 } })).toEqual({
			count_new: 6,
			percentage_new: 67,
		});
	});

	it('keep apart what is in the row as well', () => {
		expect(row({ rate: '0%', stats: { rate: '5%', total: 2 } })).toEqual({
			rate: 0,
			stats_rate: 5,
			total: 2,
		});
	});

	it('have numbers for numbers and percentages', () => {
		const totals = { sent: '40', rate: '4.2%', loss: '-1', none: '', time: '2d 0h', off: null };
		expect(row(totals)).toEqual({ ...totals, sent: 40, rate: 4.2, loss: -1 });
	});

	it('keep numbers, truth values and lists as they are', () => {
		const totals = { sent: 0, isOn: false, tags: [{ id: '1' }] };
		expect(row(totals)).toEqual(totals);
	});

	it('keep texts that look like numbers, where they are names', () => {
		expect(row({ name: '2026', sent: '2026' }, { texts: ['name'] })).toEqual({
			name: '2026',
			sent: 2026,
		});
	});

	it('leave out what is to be left out, and nothing else', () => {
		expect(row({ id: 1, stats: { sent: 3, more: 2 } }, { omit: ['more'] })).toEqual({
			id: 1,
			sent: 3,
		});
	});

	it('do not change the answer', () => {
		const answer = { ok: true, data: { totals: { id: '1', stats: { sent: '3' } } } };
		const before = structuredClone(answer);
		reportRows(answer, TOTALS);
		expect(answer).toEqual(before);
	});
});

describe('days without a year', () => {
	const dateOf = (date: string, start_date: string, end_date: string, report = DAYS) =>
		reportRows({ days: [{ date }] }, report, { start_date, end_date })[0].date;

	it.each([
		['20 Apr', '2026-04-01', '2026-04-30', '2026-04-20'],
		['3 June', '2026-06-01', '2026-06-30', '2026-06-03'],
		['31 Dec', '2025-12-30', '2026-01-02', '2025-12-31'],
		['1 Jan', '2025-12-30', '2026-01-02', '2026-01-01'],
	])('%s from %s to %s is %s', (date, start, end, expected) => {
		expect(dateOf(date, start, end)).toBe(expected);
	});

	it.each([
		['is twice in the range', '20 Apr', '2025-04-01', '2026-04-30'],
		['is not in the range', '20 Apr', '2026-05-01', '2026-05-30'],
		['is no such day', '20 Xyz', '2026-01-01', '2026-12-31'],
		['is a whole date', '2026-04-20', '2026-04-01', '2026-04-30'],
	])('stays as it is where it %s', (_, date, start, end) => {
		expect(dateOf(date, start, end)).toBe(date);
	});

	it('stays as it is where the range is not known', () => {
		expect(reportRows({ days: [{ date: '20 Apr' }] }, DAYS)).toEqual([{ date: '20 Apr' }]);
	});

	it('is not looked for in reports that are not by day', () => {
		const report = { at: ['days'], key: 'id' };
		expect(dateOf('20 Apr', '2026-04-01', '2026-04-30', report)).toBe('20 Apr');
	});
});
