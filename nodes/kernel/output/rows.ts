import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Output } from '../definition/output';
import { isEmpty, isObject, valueAt } from '../definition/values';

/**
 * The rows of a list answer. Docs and live APIs wrap lists differently, so a bare array and the
 * usual wrappers are accepted wherever the rows are; an answer without any list is one row
 * rather than lost.
 *
 * @param items dotted path, or paths, where the rows are expected
 */
export function rowsOf(body: unknown, items: string | string[] = []): unknown[] {
	const rows = listIn(body, items);
	if (rows) return rows;
	const data = unwrapped(body);
	return isEmpty(data) ? [] : [data];
}

/** Whether an answer holds a list, be it an empty one; `items` as for `rowsOf`. */
export function hasList(body: unknown, items: string | string[] = []): boolean {
	return listIn(body, items) !== undefined;
}

function listIn(body: unknown, items: string | string[]): unknown[] | undefined {
	const expected = [items].flat().flatMap((path) => [path, `data.${path}`]);
	const paths = [...expected, '$', 'data', 'data.data', 'results'];
	return paths.map((path) => valueAt(body, path)).find((rows) => Array.isArray(rows));
}

/**
 * The rows of a list of records, where nobody looks at an answer that is something else.
 *
 * @throws UserError when it is no list, or not of records
 */
export function recordsOf(body: unknown, items: string | string[] = []): IDataObject[] {
	const rows = listIn(body, items);
	if (!rows?.every(isRecord)) throw notAList();
	return rows;
}

function isRecord(row: unknown): row is IDataObject {
	return isObject(row) && (row.id === undefined || !isObject(row.id));
}

/** What to say of an answer that should be a list. */
export function notAList(): UserError {
	return notTheAnswer('The answer is not the list that it should be');
}

/** What to say of an answer that should be a record. */
export function noRecord(): UserError {
	return notTheAnswer('The answer is not the record that it should be');
}

function notTheAnswer(message: string): UserError {
	return new UserError(message, {
		description: "Try again. If it stays so, check 'API Host' in the credential, or empty it.",
	});
}

/** Where the rows of an operation's answer may stand. */
export function rowPaths({ items, itemsInDocs }: Output): string[] {
	return [items, itemsInDocs].filter((path) => path !== undefined);
}

/** What an answer says, without `{ok,data}`, `{data}` and the like around it. */
export function unwrapped(body: unknown): unknown {
	if (!isObject(body) || !('data' in body)) return body;
	const { ok, success, data } = body;
	const wrapper = ok === true || success === true || Object.keys(body).length === 1;
	return wrapper && typeof data === 'object' && data !== null ? data : body;
}

/**
 * Makes an item's `json` of whatever an answer holds: texts, numbers and empty bodies would make
 * items that n8n cannot show.
 */
export function toJson(value: unknown): IDataObject {
	if (isObject(value)) return value;
	if (isEmpty(value)) return { success: true };
	return typeof value === 'string' ? { message: value } : { value: value as IDataObject[string] };
}
