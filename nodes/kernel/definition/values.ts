import type { IDataObject } from 'n8n-workflow';

/** Whether a value is an object with keys: no list, no date. Expressions make them in another realm. */
export function isObject(value: unknown): value is IDataObject {
	return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether a value says nothing: missing, blank, or a list or object without entries. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}

/**
 * A foreign value as a text, lists and objects as JSON: one that calls something of its own `toString`
 * would throw.
 */
export function asText(value: unknown): string {
	return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}

/** The value at a dotted path such as `data.lists`; `$` is the value itself. */
export function valueAt(value: unknown, path: string): unknown {
	if (path === '$') return value;
	return path
		.split('.')
		.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** The first value at some dotted paths; undefined where there is none. */
export function firstAt(value: unknown, paths: string | string[]): unknown {
	if (typeof paths === 'string') return valueAt(value, paths);
	return paths.map((path) => valueAt(value, path)).find((found) => found !== undefined);
}

/** A value that is an object, such as a collection of fields; an empty one for anything else. */
export function objectOf(value: unknown): IDataObject {
	return isObject(value) ? value : {};
}

/** The objects of a list; none where there is no list. */
export function objectsIn(value: unknown): IDataObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/**
 * Sets what stands at a dotted path, making the objects on the way.
 *
 * @param value undefined takes the key away, and with it the objects around it that held it alone
 */
export function setAt(target: IDataObject, path: string, value: unknown): void {
	const [key, ...rest] = path.split('.');
	if (rest.length) {
		const inner = (target[key] ?? {}) as IDataObject;
		setAt(inner, rest.join('.'), value);
		target[key] = inner;
		if (isEmpty(inner)) delete target[key];
	} else if (value === undefined) delete target[key];
	else target[key] = value as IDataObject;
}

const DECIMAL = /^\s*-?\d+(?:\.\d+)?\s*$/;

/**
 * A number that may have come as a text, as a number where that is exact; anything else as it is. A
 * long ID would become another one, and so would `0x10` or `7e1`.
 */
export function exactNumber<T>(value: T): T | number {
	if (typeof value !== 'string' || !DECIMAL.test(value)) return value;
	const number = Number(value);
	const isExact = Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER;
	return isExact ? number : value;
}

/** Whether a value is a number so large that JavaScript has changed its digits. */
export function hasLostDigits(value: unknown): boolean {
	return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

const DIGITS = /^0*[1-9]\d*$/;

/**
 * A whole number as an ID, also one that came as text: a number where that is exact, else the text.
 * Undefined for anything else, and for a number so large that it has lost digits.
 */
export function wholeId(value: unknown): number | string | undefined {
	if (typeof value === 'number')
		return Number.isSafeInteger(value) && value > 0 ? value : undefined;
	const text = typeof value === 'string' ? value.trim() : '';
	return DIGITS.test(text) ? exactNumber(text) : undefined;
}

// n8n itself, and what shapes items, walk values by recursion.
const DEEPEST = 500;

/** Whether lists and objects in a value stand in one another deeper than n8n could work with. */
export function nestsTooDeep(value: unknown): boolean {
	let level: object[] = isContainer(value) ? [value] : [];
	for (let depth = 0; level.length; depth++) {
		if (depth > DEEPEST) return true;
		const inner: object[] = [];
		for (const container of level) {
			for (const each of Object.values(container)) if (isContainer(each)) inner.push(each);
		}
		level = inner;
	}
	return false;
}

function isContainer(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}
