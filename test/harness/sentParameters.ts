import type { CatalogueOperation, CatalogueParam } from '../../catalogue';
import type { RequestLogEntry } from '../../sandbox';

/** A key that was sent, as a dotted path, and whether the catalogue has it with such a value. */
export interface SentParameter {
	path: string;
	isKnown: boolean;
}

/** All keys in the query and body of a request, as `query.<path>` and `body.<path>`. */
export function sentParameters(
	{ queryParams, bodyParams }: CatalogueOperation,
	{ query, body }: Pick<RequestLogEntry, 'query' | 'body'>,
): SentParameter[] {
	const bodies = Array.isArray(body) ? (body as unknown[]) : [body];
	return [
		...keysOf(query, queryParams, 'query', true),
		...bodies.flatMap((each) => keysOf(each, bodyParams, 'body', false)),
	];
}

function keysOf(
	value: unknown,
	known: CatalogueParam[],
	path: string,
	isText: boolean,
): SentParameter[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const here = `${path}.${key}`;
		const parameter = known.find(({ name }) => name === key);
		if (!parameter) return [{ path: here, isKnown: false }];
		const children = Array.isArray(child) ? (child as unknown[]) : [child];
		const inner = Array.isArray(child) ? parameter.items?.properties : parameter.properties;
		// The keys of an object that declares none are the user's own.
		const below = inner?.length
			? children.flatMap((each) => keysOf(each, inner, here, isText))
			: [];
		return [{ path: here, isKnown: fits(child, parameter, isText) }, ...below];
	});
}

/** Whether a value is of the declared type; in a query, all are texts. */
function fits(value: unknown, parameter: CatalogueParam, isText: boolean): boolean {
	if (value === null) return parameter.nullable === true;
	const types = [parameter.type].flat();
	return types.some((type) => {
		const element = /^array<(\w+)>$/.exec(type)?.[1] ?? parameter.items?.type;
		if (type.startsWith('array')) {
			return isText ? !element || isOf(element, value, true) : areOf(element, value);
		}
		return isOf(type, value, isText);
	});
}

function areOf(element: string | string[] | undefined, value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	return !element || value.every((each) => isOf(element, each, false));
}

function isOf(type: string | string[], value: unknown, isText: boolean): boolean {
	if (Array.isArray(type)) return type.some((each) => isOf(each, value, isText));
	// A list in a query is written as a text with commas.
	if (isText && type === 'integer') return /^-?\d+(,-?\d+)*$/.test(String(value));
	if (isText && type === 'number') return Number.isFinite(Number(value));
	if (isText && type === 'boolean') return ['true', 'false'].includes(String(value));
	if (type === 'integer') return Number.isInteger(value);
	if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
	return typeof value === type;
}
