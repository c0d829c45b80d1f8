import type { IDataObject } from 'n8n-workflow';

import type { Report } from '../definition/output';
import { exactNumber, isEmpty, isObject, valueAt } from '../definition/values';
import { toJson } from './rows';

/**
 * The flat rows of an answer with statistics, ready for a chart or a sheet: one a day, a record
 * or whatever the report is about, with numbers as numbers.
 *
 * Docs and live answers of statistics differ in wrappers, names and nesting, so this goes by the
 * form of what comes. Statistics of a form that it does not know
 * are one row; nothing but `omit` is left out.
 *
 * @param answer the answer, or one row of it
 * @param range the days that were asked for (`start_date`, `end_date`)
 */
export function reportRows(
	answer: unknown,
	report: Report,
	range: IDataObject = {},
): IDataObject[] {
	const data = withoutWrappers(answer);
	const found = report.at.map((path) => valueAt(data, path)).find((value) => value !== undefined);
	const rows = found === undefined ? [data].flat() : split(found, report.key);
	return rows.filter((row) => !isEmpty(row)).map((row) => toRow(toJson(row), report, range));
}

const WRAPPER_KEYS = ['ok', 'success', 'message', 'status', 'statusCode', 'data'];

/** What stands inside `{ok,data}` and the like, also where one is inside the other. */
function withoutWrappers(value: unknown): unknown {
	if (!isObject(value) || typeof value.data !== 'object' || value.data === null) return value;
	const isWrapper = Object.keys(value).every((key) => WRAPPER_KEYS.includes(key));
	return isWrapper ? withoutWrappers(value.data) : value;
}

/**
 * Rows of statistics that may be a list, lists by group (`{overall:[…],tag_wise:[…]}`) or a map
 * (`{"2026-01-13":{…}}`, `{"ACTIVE":5}`).
 */
function split(statistics: unknown, key: string | undefined): unknown[] {
	if (Array.isArray(statistics)) return statistics as unknown[];
	if (!isObject(statistics) || !key || key in statistics) return [statistics];
	const entries = Object.entries(statistics);
	const values = entries.map(([, value]) => value);
	if (values.every((value) => Array.isArray(value))) {
		return entries.flatMap(([group, rows]) =>
			(rows as unknown[]).map((row) => ({ group, ...toJson(row) })),
		);
	}
	if (values.every(isObject))
		return entries.map(([name, row]) => ({ [key]: name, ...toJson(row) }));
	if (values.every((value) => numberOf(value) !== undefined)) {
		return entries.map(([name, count]) => ({ [key]: name, count }));
	}
	return [statistics];
}

function toRow(
	row: IDataObject,
	{ key, texts = [], omit = [] }: Report,
	range: IDataObject,
): IDataObject {
	const simple: IDataObject = {};
	for (const [name, value] of Object.entries(flat(row))) {
		if (omit.includes(name)) continue;
		if (name === 'date' && key === 'date') simple[name] = wholeDate(value, range);
		else simple[name] = texts.includes(name) ? value : (numberOf(value) ?? value);
	}
	return simple;
}

/**
 * Lifts the fields of inner objects. They keep their names, unless there are several inner objects,
 * as in `{count:{new},percentage:{new}}`, or the row has such a field: `count_new`.
 */
function flat(row: IDataObject): IDataObject {
	const inner = Object.values(row).filter(isObject);
	const lifted: IDataObject = {};
	for (const [name, value] of Object.entries(row)) {
		if (!isObject(value)) {
			lifted[name] = value;
			continue;
		}
		for (const [innerName, innerValue] of Object.entries(flat(value))) {
			const isFree = inner.length === 1 && !(innerName in row);
			lifted[isFree ? innerName : `${name}_${innerName}`] = innerValue;
		}
	}
	return lifted;
}

const NUMBER = /^-?\d+(?:\.\d+)?%?$/;

/** Counters come as texts, and rates as `4.2%`, which is 4.2. */
function numberOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string' || !NUMBER.test(value.trim())) return undefined;
	const number = exactNumber(value.trim().replace('%', ''));
	return typeof number === 'number' ? number : undefined;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days also come as `20 Apr`: the range says of which year, unless it has that day twice. */
function wholeDate(value: IDataObject[string], range: IDataObject): IDataObject[string] {
	const [, day, name] = /^(\d{1,2}) ([A-Z][a-z]{2})[a-z]*$/.exec(String(value as string)) ?? [];
	const month = MONTHS.indexOf(name) + 1;
	const { start_date: start, end_date: end } = range as Record<string, string | undefined>;
	if (!month || !start || !end) return value;
	const dates: string[] = [];
	for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
		const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (date >= start && date <= end) dates.push(date);
	}
	return dates.length === 1 ? dates[0] : value;
}
