import type { IDataObject } from 'n8n-workflow';

import { parseEndpoint } from '../definition/endpoint';
import type { OperationDefinition } from '../definition/operation';
import type { Output, Simplified } from '../definition/output';
import type { Dialect } from '../definition/service';
import { exactNumber, firstAt, isEmpty } from '../definition/values';
import { reportRows } from './report';
import { noRecord, rowPaths, rowsOf, toJson, unwrapped } from './rows';

/**
 * The `json` of the items that the answer to a request for one thing becomes: its rows, what they
 * carry of the answer, simplified as the user wants it.
 *
 * @param answer without its secrets
 * @param values the checked values by field name
 * @param query what was asked for, which statistics are read by
 * @throws UserError for a word or number in the place of a record
 */
export function shape(
	operation: OperationDefinition,
	answer: unknown,
	dialect: Dialect,
	values: IDataObject = {},
	query: IDataObject = {},
): IDataObject[] {
	const { output = {} } = operation;
	const rows = oneThing(operation, answer, dialect);
	return chosenForm(withCarried(rows, answer, output, values), output, values, query);
}

function oneThing(
	{ endpoint, output = {} }: OperationDefinition,
	answer: unknown,
	dialect: Dialect,
): unknown[] {
	if (output.deleted) return [{ deleted: true }];
	if (output.mayBeUnchanged && dialect.isUnchanged(answer)) return [{ ok: true, changed: false }];
	if (output.items) return rowsOf(answer, rowPaths(output));
	const isRead = parseEndpoint(endpoint).method === 'GET';
	const data = unwrapped(answer);
	// An empty list found by a read is no item; nothing said by a write is still something done.
	if (isEmpty(data) && !isRead) return [{ success: true }];
	if (Array.isArray(data)) return data;
	if (isRead && (isEmpty(data) || typeof data !== 'object')) throw noRecord();
	return [data];
}

/** The rows of an answer, each with what the next operation needs beside it. */
export function withCarried(
	rows: unknown[],
	answer: unknown,
	{ carry }: Output,
	values: IDataObject,
): IDataObject[] {
	if (!carry) return rows.map(toJson);
	const carried = Object.entries(carry(answer, values));
	const more = Object.fromEntries(carried.filter(([, value]) => value !== undefined));
	return rows.map((row) => ({ ...toJson(row), ...more }));
}

/** Rows in the form that the user has chosen by Simplify. */
export function chosenForm(
	rows: IDataObject[],
	{ report, simplify }: Output,
	values: IDataObject,
	query: IDataObject,
): IDataObject[] {
	if (values.simplify === false) return rows;
	if (report) return rows.flatMap((row) => reportRows(row, report, query));
	return simplify ? rows.map((row) => simplified(row, simplify)) : rows;
}

/**
 * The few fields of a row that most workflows need, with counters as numbers. A row that has none
 * of them is of another shape than known, and stays as it is rather than get lost.
 */
export function simplified(row: IDataObject, { fields, counters = [] }: Simplified): IDataObject {
	const simple: IDataObject = {};
	for (const [name, paths] of Object.entries(fields)) {
		const value = firstAt(row, paths) as IDataObject[string];
		if (value === undefined) continue;
		simple[name] = counters.includes(name) ? exactNumber(value) : value;
	}
	return isEmpty(simple) ? row : simple;
}
